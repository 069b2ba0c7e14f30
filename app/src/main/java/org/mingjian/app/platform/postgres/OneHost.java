// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import reactor.core.publisher.Mono;

/** The one PostgreSQL there is. */
record OneHost(PostgresqlConnectionFactory factory) implements UnpooledConnections {

    @Override
    public Mono<PostgresqlConnection> open() {
        return factory.create();
    }

    @Override
    public Mono<PostgresqlConnection> primary() {
        return factory.create();
    }
}
