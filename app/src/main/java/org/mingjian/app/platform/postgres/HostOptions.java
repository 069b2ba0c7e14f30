// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static io.r2dbc.spi.ConnectionFactoryOptions.DRIVER;
import static io.r2dbc.spi.ConnectionFactoryOptions.HOST;
import static io.r2dbc.spi.ConnectionFactoryOptions.PASSWORD;
import static io.r2dbc.spi.ConnectionFactoryOptions.PORT;
import static io.r2dbc.spi.ConnectionFactoryOptions.USER;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;

/**
 * One host of the address of the database.
 *
 * @param name {@code host:port}
 */
record HostOptions(String name, ConnectionFactoryOptions options) {

    private static final int USUAL_PORT = 5432;
    /** A host that does not answer for so long is lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Option<String> SSL_MODE = Option.valueOf("sslMode");

    static List<HostOptions> of(R2dbcProperties properties) {
        ConnectionFactoryOptions all = ConnectionFactoryOptions.parse(properties.getUrl());
        Object port = all.getValue(PORT);
        return Stream.of(String.valueOf(all.getRequiredValue(HOST)).split(","))
                .map(host -> one(host, port == null ? USUAL_PORT : Integer.parseInt(port.toString()), all, properties))
                .toList();
    }

    PostgresqlConnectionFactory factory() {
        return new PostgresqlConnectionFactoryProvider().create(options);
    }

    Host host() {
        return new Host(name, factory(), PATIENCE);
    }

    private static HostOptions one(String host, int port, ConnectionFactoryOptions all, R2dbcProperties properties) {
        int colon = host.lastIndexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        int ownPort = colon < 0 ? port : Integer.parseInt(host.substring(colon + 1));
        ConnectionFactoryOptions.Builder options = ConnectionFactoryOptions.builder()
                .option(DRIVER, "postgresql")
                .option(HOST, name)
                .option(PORT, ownPort)
                .option(DATABASE, String.valueOf(all.getRequiredValue(DATABASE)))
                .option(USER, properties.getUsername())
                .option(PASSWORD, properties.getPassword())
                // Short waits, so that a lost server is noticed.
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, PATIENCE)
                .option(PostgresqlConnectionFactoryProvider.TCP_KEEPALIVE, true)
                .option(PostgresqlConnectionFactoryProvider.APPLICATION_NAME, "mingjian");
        Object ssl = all.getValue(SSL_MODE);
        if (ssl != null) {
            options.option(SSL_MODE, ssl.toString());
        }
        return new HostOptions(name + ":" + ownPort, options.build());
    }
}
