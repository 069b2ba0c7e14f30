// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.mingjian.app.platform.backup.BackupManifest;
import org.mingjian.app.platform.backup.TakeBackup;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backup}: everything an installation keeps, as one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Write all tables, of one moment, to one file with a digest of each.",
            "The server may run meanwhile. Settings: as for serve. The file holds everything: keep it safe."
        })
final class Backup implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "The file; it must not be there.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        refuseUnwritable(file);
        try (InstalledDatabase database = InstalledDatabase.shared()) {
            BackupManifest manifest = new TakeBackup(database, Clock.systemUTC()).into(file);
            spec.commandLine()
                    .getOut()
                    .println(file + ": " + manifest.tables().size() + " tables, " + manifest.rows() + " rows, schema "
                            + manifest.schema() + ", " + Files.size(file) + " bytes");
        }
        return ExitCode.DONE;
    }

    static void refuseUnwritable(Path file) {
        if (Files.exists(file)) {
            throw new CommandRefused(file + " is there already; a backup is never written over another");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandRefused("no such folder: " + folder);
        }
    }
}
