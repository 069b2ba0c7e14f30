// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

/**
 * How one database is entered: by the server for its work, and by the owner of the tables for migrations.
 *
 * <p>The owner grants the server's account rows but no tables, and of the audit trail only reading and appending; see
 * {@code db/migration/afterMigrate.sql}. An external PostgreSQL may have one account for both.
 */
record DatabaseAccess(DatabaseAddress server, DatabaseAddress owner) {

    /** Stands for the name of the server's account in migrations. */
    static final String PLACEHOLDER = "server";

    static DatabaseAccess of(DatabaseProperties properties) {
        DatabaseAddress server = DatabaseAddress.of(properties);
        DatabaseProperties.Owner owner = properties.owner();
        if (owner == null || owner.username() == null || owner.username().isBlank()) {
            return new DatabaseAccess(server, server);
        }
        String password = owner.password() == null ? "" : owner.password();
        return new DatabaseAccess(server, server.as(owner.username(), password));
    }
}
