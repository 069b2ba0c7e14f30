// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static io.r2dbc.spi.ConnectionFactoryOptions.HOST;
import static io.r2dbc.spi.ConnectionFactoryOptions.PASSWORD;
import static io.r2dbc.spi.ConnectionFactoryOptions.PORT;
import static io.r2dbc.spi.ConnectionFactoryOptions.USER;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.StartRefused;

/**
 * One database, in the words of both drivers: R2DBC for the server's work, JDBC for migrations.
 *
 * @param hosts one or several {@code host:port}, joined by comma; of several the one that accepts writes is used
 * @param sslMode as in libpq ({@code require}, {@code verify-full} …), or null for the drivers' default
 */
record DatabaseAddress(
        String hosts,
        String database,
        String username,
        String password,
        @Nullable String sslMode) {

    private static final String EXAMPLE = "Set MINGJIAN_DATABASE_URL to r2dbc:postgresql://host:5432/database"
            + " and give MINGJIAN_DATABASE_USERNAME and MINGJIAN_DATABASE_PASSWORD.";

    static DatabaseAddress of(DatabaseProperties properties) {
        ConnectionFactoryOptions options;
        try {
            options = ConnectionFactoryOptions.parse(String.valueOf(properties.url()));
        } catch (IllegalArgumentException thrown) {
            // The parser's own message would repeat the address, and with it perhaps a password.
            throw new StartRefused("MINGJIAN_DATABASE_URL is not an R2DBC address.", EXAMPLE);
        }
        String hosts = text(options, HOST, "host");
        Object port = options.getValue(PORT);
        return new DatabaseAddress(
                port == null ? hosts : hosts + ":" + port,
                text(options, DATABASE, "database"),
                properties.username() != null ? properties.username() : text(options, USER, "user name"),
                properties.password() != null ? properties.password() : text(options, PASSWORD, "password"),
                (String) options.getValue(Option.<String>valueOf("sslMode")));
    }

    private static String text(ConnectionFactoryOptions options, Option<?> option, String name) {
        Object value = options.getValue(option);
        if (value == null) {
            throw new StartRefused("The address of the external PostgreSQL has no " + name + ".", EXAMPLE);
        }
        return value.toString();
    }

    /** The same database, entered by another account. */
    DatabaseAddress as(String otherName, String otherPassword) {
        return new DatabaseAddress(hosts, database, otherName, otherPassword, sslMode);
    }

    String r2dbcUrl() {
        String protocol = severalHosts() ? "r2dbc:postgresql:failover://" : "r2dbc:postgresql://";
        return protocol + hosts + "/" + database + query("sslMode", "PRIMARY");
    }

    String jdbcUrl() {
        return "jdbc:postgresql://" + hosts + "/" + database + query("sslmode", "primary");
    }

    private String query(String sslName, String primary) {
        String target = severalHosts() ? "targetServerType=" + primary : "";
        String ssl = sslMode == null ? "" : sslName + "=" + sslMode;
        String both = target.isEmpty() || ssl.isEmpty() ? target + ssl : target + "&" + ssl;
        return both.isEmpty() ? "" : "?" + both;
    }

    private boolean severalHosts() {
        return hosts.contains(",");
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "PostgreSQL database " + database + " at " + hosts;
    }
}
