// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An external PostgreSQL with one ordinary account, which owns the tables and does all the work. */
class OneAccountIT {

    private static final String ACCOUNT = "it_only_account";
    private static final DatabaseAddress ONE = migrated();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_record set note = 'x'",
                "delete from audit_record",
                "truncate audit_record",
                "update audit_link set hash = repeat('0', 64)",
                "delete from audit_link"
            })
    void itHasGivenUpTheRightToChangeTheTrail(String statement) {
        assertThatThrownBy(() -> execute(ONE, statement)).hasMessageContaining("permission denied for table audit_");
    }

    @Test
    void takingTheRightBackDoesNotHelpBecauseOfTheTriggers() {
        assertThatThrownBy(() -> execute(
                        ONE, "begin; grant update on audit_record to current_user; update audit_record set note = 'x'"))
                .hasMessageContaining("the audit trail is appended only");
    }

    @Test
    void itAppendsSealsAndDoesAllOtherWork() throws SQLException {
        execute(
                ONE,
                "insert into audit_record (at, who, action, object) values (now(), 'office', 'notice.issue', 'notice/1');"
                        + " insert into audit_link select 1, record, now(), repeat('0', 64) from audit_pending;"
                        + " delete from audit_pending;"
                        + " insert into message (id, kind, to_kind, to_name, link, \"values\", created_at)"
                        + " values (gen_random_uuid(), 'k', 'ROLE', 'OFFICE', '/', '{}', now()); delete from message");
    }

    @Test
    void aSecondMigrationFindsTheSameRights() throws SQLException {
        migrate(ONE);

        assertThatThrownBy(() -> execute(ONE, "delete from audit_record")).hasMessageContaining("permission denied");
        assertThat(ONE.username()).isEqualTo(ACCOUNT);
    }

    private static DatabaseAddress migrated() {
        DatabaseAddress owner = PostgresServer.shared().freshDatabase(OneAccountIT.class);
        DatabaseAddress one = owner.as(ACCOUNT, "only-word");
        try {
            execute(
                    owner,
                    "do $$ begin if not exists (select from pg_roles where rolname = '" + ACCOUNT
                            + "') then create role " + ACCOUNT + " login password 'only-word'; end if; end $$");
            execute(owner, "alter database " + owner.database() + " owner to " + ACCOUNT);
        } catch (SQLException thrown) {
            throw new IllegalStateException(thrown);
        }
        migrate(one);
        return one;
    }

    private static void migrate(DatabaseAddress one) {
        Flyway.configure()
                .dataSource(one.jdbcUrl(), one.username(), one.password())
                .placeholders(Map.of(DatabaseAccess.PLACEHOLDER, one.username()))
                .load()
                .migrate();
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
