// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mingjian.app.platform.backup.BackupFile;
import org.mingjian.app.platform.backup.BackupManifest;
import org.mingjian.app.platform.backup.BrokenBackup;
import org.mingjian.app.platform.backup.RestoreBackup;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: an empty database filled from a backup, or a backup looked through. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Fill an empty database or data folder from a backup: all of it, read again and compared, or nothing.",
            "A backup of an earlier release is upgraded. Settings: as for serve, which must not run."
        })
final class Restore implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.zip", description = "The backup.")
    private Path file = Path.of("");

    @Option(names = "--check", description = "Only read the backup through; no database is touched.")
    private boolean check;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused("no such file: " + file);
        }
        try (BackupFile backup = BackupFile.open(file)) {
            BackupManifest manifest = backup.manifest();
            String content = manifest.tables().size() + " tables, " + manifest.rows() + " rows, schema "
                    + manifest.schema() + ", taken at " + manifest.takenAt();
            if (check) {
                print(file + " is whole: " + content);
                return ExitCode.DONE;
            }
            try (InstalledDatabase database = InstalledDatabase.alone()) {
                new RestoreBackup(database).from(backup);
                print("restored into " + database + ": " + content);
            }
            return ExitCode.DONE;
        } catch (BrokenBackup broken) {
            throw new CommandRefused(file + " is refused: " + broken.getMessage());
        }
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
