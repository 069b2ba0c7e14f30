// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Connections as a pool opens them.
 *
 * @param statement longest statement on them; null: any
 */
record Opened(UnpooledConnections connections, @Nullable Duration statement) implements ConnectionFactory {

    private static final Duration LOCK = Duration.ofSeconds(20);

    @Override
    public Mono<Connection> create() {
        return connections.open().flatMap(this::limited);
    }

    private Mono<Connection> limited(PostgresqlConnection connection) {
        return statement == null
                ? Mono.just(connection)
                : connection
                        .setStatementTimeout(statement)
                        .then(connection.setLockWaitTimeout(LOCK))
                        .thenReturn(connection);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return () -> "PostgreSQL";
    }
}
