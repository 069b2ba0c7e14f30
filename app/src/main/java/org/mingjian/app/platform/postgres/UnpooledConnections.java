// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import reactor.core.publisher.Mono;

/** New connections to the database; each belongs to whoever asked for it. */
public interface UnpooledConnections {

    /** To the primary; while there is none to a standby, where there are several hosts. */
    Mono<PostgresqlConnection> open();

    /** To the primary only. */
    Mono<PostgresqlConnection> primary();

    /** Ends those that are left. */
    default void close() {}
}
