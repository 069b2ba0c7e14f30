// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.nio.file.Path;
import java.util.Map;
import org.mingjian.app.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Before any bean exists: finds the external PostgreSQL or starts the embedded one, and tells pool and migrations its
 * address.
 */
public final class DatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(DatabaseInitializer.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        DatabaseProperties properties = Binder.get(environment)
                .bind("mingjian.database", DatabaseProperties.class)
                .orElseThrow(() -> new StartRefused("mingjian.database.folder is not set.", "Set MINGJIAN_DATA_DIR."));
        DatabaseAccess access = properties.external()
                ? DatabaseAccess.of(properties)
                : startEmbedded(context, properties, environment.acceptsProfiles(Profiles.of("demo")));
        log.info("Using {}", access.server());
        environment.getPropertySources().addFirst(new MapPropertySource("database", springProperties(access)));
    }

    private DatabaseAccess startEmbedded(
            ConfigurableApplicationContext context, DatabaseProperties properties, boolean demo) {
        DataFolder folder =
                DataFolder.open(properties.folder(), demo ? DataFolder.Purpose.DEMO : DataFolder.Purpose.SERVE);
        Path binaries = properties.binaries() == null ? folder.path() : properties.binaries();
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, binaries, Map.of());
        // Registered first, hence destroyed last: the pool and the server stop before the database does.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("embeddedPostgres", postgres::close);
        return postgres.access();
    }

    private static Map<String, Object> springProperties(DatabaseAccess access) {
        return Map.of(
                "spring.r2dbc.url",
                access.server().r2dbcUrl(),
                "spring.r2dbc.username",
                access.server().username(),
                "spring.r2dbc.password",
                access.server().password(),
                "spring.flyway.url",
                access.owner().jdbcUrl(),
                "spring.flyway.user",
                access.owner().username(),
                "spring.flyway.password",
                access.owner().password(),
                "spring.flyway.placeholders." + DatabaseAccess.PLACEHOLDER,
                access.server().username());
    }
}
