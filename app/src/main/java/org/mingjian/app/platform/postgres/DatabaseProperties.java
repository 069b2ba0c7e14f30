// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the data are kept.
 *
 * @param url address of an external PostgreSQL, {@code r2dbc:postgresql://host[:port][,host…]/database}
 *     ({@code MINGJIAN_DATABASE_URL}); absent for the embedded one
 * @param username account there ({@code MINGJIAN_DATABASE_USERNAME})
 * @param password its password ({@code MINGJIAN_DATABASE_PASSWORD})
 * @param owner a second account there that owns the tables, so that the first one can only append to the audit trail
 * @param folder data folder of the embedded PostgreSQL ({@code MINGJIAN_DATA_DIR})
 * @param binaries where PostgreSQL itself is unpacked; inside {@code folder} if absent
 */
@Validated
@ConfigurationProperties("mingjian.database")
record DatabaseProperties(
        @Nullable @Pattern(regexp = "r2dbc:postgresql:.+|") String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable Owner owner,
        @NotNull Path folder,
        @Nullable Path binaries) {

    /**
     * Account that migrates ({@code MINGJIAN_DATABASE_OWNER_USERNAME}, {@code MINGJIAN_DATABASE_OWNER_PASSWORD}).
     *
     * @param username absent: the server's account owns the tables
     */
    record Owner(@Nullable String username, @Nullable String password) {

        /** Never shows the password. */
        @Override
        public String toString() {
            return "owner of the tables";
        }
    }

    boolean external() {
        return url != null && !url.isBlank();
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return external() ? "external PostgreSQL" : "embedded PostgreSQL in " + folder;
    }
}
