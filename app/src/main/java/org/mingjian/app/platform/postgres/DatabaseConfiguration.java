// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.List;
import org.mingjian.app.platform.load.LoadProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.boot.r2dbc.metrics.ConnectionPoolMetrics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * The way features reach PostgreSQL: {@link DatabaseClient} with hand-written SQL, over a pool for requests and one for
 * background work.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Duration BACKGROUND_ACQUIRE = Duration.ofSeconds(30);
    private static final int BACKGROUND_WAITING = 1_000;

    @Bean
    DatabaseClient databaseClient(ConnectionFactory connections) {
        return DatabaseClient.create(connections);
    }

    @Bean(destroyMethod = "close")
    UnpooledConnections unpooledConnections(R2dbcProperties properties) {
        List<HostOptions> hosts = HostOptions.of(properties);
        return hosts.size() == 1
                ? new OneHost(hosts.get(0).factory())
                : new SeveralHosts(hosts.stream().map(HostOptions::host).toList());
    }

    @Bean(destroyMethod = "close")
    Pools connectionFactory(UnpooledConnections connections, R2dbcProperties properties, LoadProperties load) {
        R2dbcProperties.Pool pool = properties.getPool();
        ConnectionPoolConfiguration.Builder requests = pool(new Opened(connections, load.statement()), pool)
                .name("requests")
                .initialSize(pool.getInitialSize())
                .maxSize(pool.getMaxSize())
                .maxAcquireTime(pool.getMaxAcquireTime())
                .customizer(builder -> builder.maxPendingAcquire(load.waiting()));
        ConnectionPoolConfiguration.Builder background = pool(new Opened(connections, null), pool)
                .name("background")
                .initialSize(0)
                .maxSize(load.background())
                .maxAcquireTime(BACKGROUND_ACQUIRE)
                .customizer(builder -> builder.maxPendingAcquire(BACKGROUND_WAITING));
        return new Pools(new ConnectionPool(requests.build()), new ConnectionPool(background.build()));
    }

    @Bean
    ConnectionPoolMetrics backgroundPoolMetrics(Pools pools) {
        return new ConnectionPoolMetrics(pools.background(), "background", List.of());
    }

    private static ConnectionPoolConfiguration.Builder pool(Opened connections, R2dbcProperties.Pool pool) {
        return ConnectionPoolConfiguration.builder(connections)
                .maxCreateConnectionTime(pool.getMaxCreateConnectionTime())
                .maxLifeTime(pool.getMaxLifeTime())
                .maxIdleTime(pool.getMaxIdleTime())
                .validationDepth(pool.getValidationDepth());
    }
}
