// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.mingjian.app.platform.StartRefused;
import org.mingjian.app.platform.postgres.InstalledDatabase;

/**
 * The steps from the schema of a database to that of this release. Each is a transaction of its own: interrupted, the
 * upgrade goes on from the last one that stands.
 */
public final class SchemaUpgrade {

    /** Instead of a version, where there is no schema yet. */
    public static final String NONE = "none";

    private final Flyway migrations;

    public SchemaUpgrade(InstalledDatabase database) {
        this.migrations = database.migrations()
                .ignoreMigrationPatterns("*:pending", "*:future")
                .load();
    }

    /** Version of the schema now. */
    public String from() {
        MigrationInfo current = migrations.info().current();
        return current == null ? NONE : current.getVersion().toString();
    }

    /** Steps not taken yet, such as {@code 036 reminders}. */
    public List<String> pending() {
        refuseOther();
        return Arrays.stream(migrations.info().pending())
                .map(step -> step.getVersion() + " " + step.getDescription())
                .toList();
    }

    /** Takes them, and gives the server's account its rights. How many were taken. */
    public int run() {
        refuseOther();
        return migrations.migrate().migrationsExecuted;
    }

    /** A schema of a newer release, or one whose steps were other ones, is left alone. */
    private void refuseOther() {
        for (MigrationInfo step : migrations.info().applied()) {
            if (step.getState() == MigrationState.FUTURE_SUCCESS || step.getState() == MigrationState.FUTURE_FAILED) {
                throw new StartRefused(
                        "The schema of the database is " + step.getVersion() + ", newer than this release.",
                        "Run the release that made it, or a newer one.");
            }
        }
        try {
            migrations.validate();
        } catch (FlywayValidateException thrown) {
            throw new StartRefused(
                    "The schema of the database was not made by Mingjian's own steps: " + thrown.getMessage(),
                    "Restore a backup.");
        }
    }
}
