// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.StartRefused;

class DatabaseAddressTest {

    @Test
    void oneHostKeepsItsPort() {
        DatabaseAddress address = DatabaseAddress.of(settings("r2dbc:postgresql://db:5433/city", "u", "p"));

        assertThat(address.r2dbcUrl()).isEqualTo("r2dbc:postgresql://db:5433/city");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db:5433/city");
    }

    @Test
    void ofSeveralHostsTheOneThatAcceptsWritesIsAskedFor() {
        DatabaseAddress address =
                DatabaseAddress.of(settings("r2dbc:postgresql://one,two:5433/city?sslMode=require", "u", "p"));

        assertThat(address.r2dbcUrl())
                .isEqualTo("r2dbc:postgresql:failover://one,two:5433/city?targetServerType=PRIMARY&sslMode=require");
        assertThat(address.jdbcUrl())
                .isEqualTo("jdbc:postgresql://one,two:5433/city?targetServerType=primary&sslmode=require");
    }

    @Test
    void theDriverAcceptsSeveralHosts() {
        String url = DatabaseAddress.of(settings("r2dbc:postgresql://one,two/city", "u", "p"))
                .r2dbcUrl();

        var factory = ConnectionFactories.get(ConnectionFactoryOptions.parse(url)
                .mutate()
                .option(ConnectionFactoryOptions.USER, "u")
                .option(ConnectionFactoryOptions.PASSWORD, "p")
                .build());

        assertThat(factory.getMetadata().getName()).isEqualTo("PostgreSQL");
    }

    @Test
    void nameAndPasswordMayStandInTheAddress() {
        DatabaseAddress address = DatabaseAddress.of(settings("r2dbc:postgresql://u:p%40x@db/city", null, null));

        assertThat(address).isEqualTo(new DatabaseAddress("db", "city", "u", "p@x", null));
        assertThat(address.toString()).doesNotContain("p@x");
    }

    @Test
    void aMissingDatabaseIsNamed() {
        assertThatThrownBy(() -> DatabaseAddress.of(settings("r2dbc:postgresql://db", "u", "p")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The address of the external PostgreSQL has no database.");
    }

    private static DatabaseProperties settings(String url, @Nullable String username, @Nullable String password) {
        return new DatabaseProperties(url, username, password, null, Path.of("unused"), null);
    }
}
