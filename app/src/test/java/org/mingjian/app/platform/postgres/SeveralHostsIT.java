// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;

class SeveralHostsIT {

    private final DatabaseAddress living = PostgresServer.shared().freshDatabase(SeveralHostsIT.class);
    private final DatabaseAddress firstIsDead = new DatabaseAddress(
            "127.0.0.1:1," + living.hosts(), living.database(), living.username(), living.password(), null);

    @Test
    void theServerGoesToTheHostThatLives() {
        DatabaseClient client =
                DatabaseClient.create(ConnectionFactories.get(ConnectionFactoryOptions.parse(firstIsDead.r2dbcUrl())
                        .mutate()
                        .option(ConnectionFactoryOptions.USER, living.username())
                        .option(ConnectionFactoryOptions.PASSWORD, living.password())
                        .build()));

        StepVerifier.create(client.sql("select current_database()")
                        .map(row -> row.get(0, String.class))
                        .one())
                .expectNext(living.database())
                .verifyComplete();
    }

    @Test
    void migrationsGoToTheHostThatLives() throws Exception {
        try (Connection connection =
                DriverManager.getConnection(firstIsDead.jdbcUrl(), living.username(), living.password())) {
            assertThat(connection.getCatalog()).isEqualTo(living.database());
        }
    }
}
