// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.backup.SchemaUpgrade;
import org.mingjian.app.platform.backup.TakeBackup;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code upgrade}: the tables of an installation brought to this release, apart from starting it. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description = {
            "Bring the tables up to this release, as serve does at its start. Broken off, it is started again.",
            "Settings: as for serve, which must not run on an embedded database meanwhile."
        })
final class Upgrade implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--check", description = "Only tell what would be done.")
    private boolean check;

    @Option(names = "--backup", paramLabel = "FILE.zip", description = "Take a backup first.")
    private @Nullable Path backup;

    @Override
    public Integer call() throws Exception {
        if (backup != null) {
            Backup.refuseUnwritable(backup);
        }
        try (InstalledDatabase database = InstalledDatabase.alone()) {
            SchemaUpgrade upgrade = new SchemaUpgrade(database);
            List<String> pending = upgrade.pending();
            print(database + ", schema " + upgrade.from() + ": " + pending.size() + " steps to take");
            pending.forEach(this::print);
            if (!check) {
                if (backup != null && !upgrade.from().equals(SchemaUpgrade.NONE)) {
                    new TakeBackup(database, Clock.systemUTC()).into(backup);
                    print("backup taken: " + backup);
                }
                upgrade.run();
                print("schema " + upgrade.from());
            }
        }
        return ExitCode.DONE;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
