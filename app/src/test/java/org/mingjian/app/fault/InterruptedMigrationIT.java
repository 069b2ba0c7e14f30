// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.ServerProcess;
import org.mingjian.app.platform.postgres.RealPostgres;

/**
 * A first start and an upgrade are killed while the tables are being made, the server or its database, and begun again. {@code
 * -Dfault.migrations=N} for more.
 */
class InterruptedMigrationIT {

    private static final int TIMES = Integer.getInteger("fault.migrations", 1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int AT_MOST = 12;
    private static final String STEPS = "select count(*) from flyway_schema_history";
    private static final String SCHEMA = """
            select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
            where table_schema = 'public' union all
            select event_object_table, trigger_name, event_manipulation, action_timing, action_statement
            from information_schema.triggers union all
            select conrelid::regclass::text, conname, pg_get_constraintdef(oid), '', '' from pg_constraint
            where connamespace = 'public'::regnamespace union all
            select tablename, indexname, indexdef, '', '' from pg_indexes where schemaname = 'public' union all
            select table_name, grantee, privilege_type, '', '' from information_schema.role_table_grants
            where table_schema = 'public' order by 1, 2, 3, 4, 5""";

    @TempDir
    Path folder;

    private final Random random = new Random(Long.getLong("fault.seed", 20261201));

    @Test
    void tablesAreMadeWholeHoweverOftenTheWorkIsBrokenOff() {
        try (RealPostgres postgres = RealPostgres.start(folder.resolve("data"))) {
            postgres.migrate();
            List<String> whole = postgres.ask(SCHEMA);

            for (int time = 0; time < TIMES; time++) {
                postgres.empty();
                int steps = 0;
                if (time % 2 == 0) {
                    postgres.migrateTo("%03d".formatted(2 + random.nextInt(AT_MOST)));
                    postgres.execute("insert into account (name, role, password_hash) values ('kept', 'OFFICE', 'x')");
                    steps = Integer.parseInt(postgres.ask(STEPS).get(0));
                }
                int from = steps + 1 + random.nextInt(AT_MOST);
                boolean database = random.nextBoolean();
                int reached = breakOff(postgres, from, database);
                serve(postgres);

                System.out.printf(
                        "%s killed after step %d of an upgrade from step %d%n",
                        database ? "database" : "server", reached, steps);
                assertThat(postgres.ask(SCHEMA)).isEqualTo(whole);
                assertThat(postgres.ask("select count(*) from flyway_schema_history where not success"))
                        .containsExactly("0");
                assertThat(postgres.ask("select count(*) from account where name = 'kept'"))
                        .containsExactly(time % 2 == 0 ? "1" : "0");
            }
        }
    }

    /** Killed as soon as that many steps are taken, in the middle of one that follows. */
    private int breakOff(RealPostgres postgres, int steps, boolean database) {
        ServerProcess server = ServerProcess.launched("interrupted-migration", postgres.settings(postgres.port()));
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> Integer.parseInt(postgres.ask(STEPS).get(0)) >= steps);
        if (database) {
            postgres.kill();
            postgres.start();
        }
        server.kill();
        return Integer.parseInt(postgres.ask(STEPS).get(0));
    }

    private static void serve(RealPostgres postgres) {
        ServerProcess.start("interrupted-migration", postgres.settings(postgres.port()))
                .close();
    }
}
