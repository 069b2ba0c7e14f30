// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Wrapped;
import reactor.core.publisher.Mono;

/** Two pools in the place of one: for requests, and for {@link BackgroundWork}. */
final class Pools implements ConnectionFactory, Wrapped<ConnectionFactory> {

    private final ConnectionPool requests;
    private final ConnectionPool background;

    Pools(ConnectionPool requests, ConnectionPool background) {
        this.requests = requests;
        this.background = background;
    }

    @Override
    public Mono<Connection> create() {
        return Mono.deferContextual(context -> BackgroundWork.is(context) ? background.create() : requests.create());
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return requests.getMetadata();
    }

    /** The one for requests, by which the whole is measured. */
    @Override
    public ConnectionFactory unwrap() {
        return requests;
    }

    ConnectionPool background() {
        return background;
    }

    void close() {
        requests.dispose();
        background.dispose();
    }
}
