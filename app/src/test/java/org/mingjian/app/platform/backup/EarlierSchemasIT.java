// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.platform.backup.BackupManifest.Table;
import org.mingjian.app.platform.postgres.InstalledDatabase;

/** An installation of every earlier release, that is of every schema there ever was, comes to this one and loses nothing. */
class EarlierSchemasIT {

    private static final String CHAIN = "it_upgrade_chain";
    private static final String UPGRADED = "it_upgraded";

    /** Steps that rewrite rows on purpose: version, table. */
    private static final Map<String, String> REWRITES = Map.of("029", "message");

    /** Filled by a step from what was there, with the hour of the step. */
    private static final Map<String, String> FILLED_BY_A_STEP = Map.of("018", "decay_check");

    @TempDir
    private Path folder;

    @Test
    void everyRowOfEveryEarlierSchemaIsThereAfterTheUpgrade() throws Exception {
        InstalledDatabase chain = Installations.empty(CHAIN);
        List<String> versions = Installations.versions(chain);

        for (String version : versions) {
            Installations.step(chain, version);
            List<StoredTable> earlier = Installations.tables(chain);
            Map<String, Table> before = Installations.content(chain, earlier);
            InstalledDatabase upgraded = Installations.copy(UPGRADED, CHAIN);

            assertThat(new SchemaUpgrade(upgraded).run()).isEqualTo(versions.size() - 1 - versions.indexOf(version));
            Map<String, Table> after = Installations.content(upgraded, earlier);
            REWRITES.forEach((rewriting, table) -> forget(version, rewriting, table, before, after));
            assertThat(after).as("from schema %s", version).isEqualTo(before);
            if (versions.indexOf(version) % 8 == 5) {
                aBackupOfItRestoresToTheSame(chain, version, upgraded);
            }
        }
        everyTableHadRows(chain);
    }

    private static void forget(
            String version, String rewriting, String table, Map<String, Table> before, Map<String, Table> after) {
        if (version.compareTo(rewriting) < 0) {
            before.remove(table);
            after.remove(table);
        }
    }

    /** What an earlier release wrote, this one reads. */
    private void aBackupOfItRestoresToTheSame(InstalledDatabase chain, String version, InstalledDatabase upgraded)
            throws Exception {
        Path file = folder.resolve("backup-" + version + ".zip");
        new TakeBackup(chain, Clock.systemUTC()).into(file);
        InstalledDatabase restored = Installations.empty("it_restored");

        try (BackupFile backup = BackupFile.open(file)) {
            new RestoreBackup(restored).from(backup);
        }

        List<StoredTable> tables = Installations.tables(upgraded);
        Map<String, Table> expected = Installations.content(upgraded, tables);
        Map<String, Table> found = Installations.content(restored, tables);
        FILLED_BY_A_STEP.forEach((step, table) -> forget(version, step, table, expected, found));
        assertThat(found).as("backup of schema %s", version).isEqualTo(expected);
    }

    /** Else a section is missing in {@code upgrade/every-table.sql}. */
    private static void everyTableHadRows(InstalledDatabase chain) throws Exception {
        Set<String> all =
                Installations.tables(chain).stream().map(StoredTable::name).collect(Collectors.toSet());
        try (Connection connection = chain.connect()) {
            assertThat(new TableCatalogue(connection).filled()).containsAll(all);
        }
    }
}
