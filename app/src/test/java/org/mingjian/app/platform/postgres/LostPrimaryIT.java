// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.app.platform.load.LoadProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The primary is lost while rows are written and read; the standby is promoted two seconds later. */
class LostPrimaryIT {

    private static final Duration EVERY = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    /** When something was tried, and what came of it: null for success. */
    private record Tried(Instant at, String failure) {}

    @ParameterizedTest
    @CsvSource({"killed,false", "killed,true", "frozen,false", "frozen,true"})
    void writesComeBackAndReadsGoOn(String loss, boolean standbyFirst) {
        List<Tried> writes = new CopyOnWriteArrayList<>();
        List<Tried> reads = new CopyOnWriteArrayList<>();
        try (ReplicatedPostgres postgres = ReplicatedPostgres.start(folder)) {
            postgres.executeAtPrimary("create table written (id bigserial primary key)");
            DatabaseConfiguration configuration = new DatabaseConfiguration();
            R2dbcProperties properties = properties(postgres.server(standbyFirst));
            UnpooledConnections connections = configuration.unpooledConnections(properties);
            Pools pools = configuration.connectionFactory(connections, properties, load());
            DatabaseClient database = DatabaseClient.create(pools);
            try {
                var writing =
                        again(database.sql("insert into written default values").then(), writes);
                var reading = again(
                        database.sql("select count(*) from written")
                                .fetch()
                                .one()
                                .then(),
                        reads);
                await(() -> succeeded(writes) > 20 && succeeded(reads) > 20);
                Instant lost = Instant.now();
                if (loss.equals("killed")) {
                    postgres.killPrimary();
                } else {
                    postgres.freezePrimary();
                }
                pause(Duration.ofSeconds(2));
                postgres.promote();
                Instant promoted = Instant.now();
                Instant back = await(() -> firstAfter(writes, promoted));
                if (loss.equals("frozen")) {
                    // It wakes up and still takes writes: nobody gives it any.
                    postgres.thawPrimary();
                }
                pause(Duration.ofSeconds(2));
                writing.dispose();
                reading.dispose();
                long acknowledged = succeeded(writes);
                List<Tried> failedReads =
                        reads.stream().filter(one -> one.failure() != null).toList();
                Instant readAgain = firstAfter(reads, lost);
                System.out.printf(
                        "lost primary: %s, %s first; writes back %d ms after promotion, %d failed; reads back %d ms after"
                                + " the loss, %d failed %s; %d acknowledged, %d there%n",
                        loss,
                        standbyFirst ? "standby" : "lost host",
                        Duration.between(promoted, back).toMillis(),
                        writes.stream().filter(one -> one.failure() != null).count(),
                        Duration.between(lost, readAgain).toMillis(),
                        failedReads.size(),
                        failedReads.stream().map(Tried::failure).distinct().toList(),
                        acknowledged,
                        postgres.atStandby("select count(*) from written"));
                assertThat(postgres.atStandby("select count(*) from written")).isGreaterThanOrEqualTo(acknowledged);
                assertThat(Duration.between(promoted, back)).isLessThan(Duration.ofSeconds(30));
            } finally {
                pools.close();
                connections.close();
            }
        }
    }

    private static reactor.core.Disposable again(Mono<Void> one, List<Tried> all) {
        return Flux.interval(EVERY)
                .onBackpressureDrop()
                .flatMap(
                        tick -> {
                            Instant at = Instant.now();
                            return one.then(Mono.fromRunnable(() -> all.add(new Tried(at, null))))
                                    .onErrorResume(fault -> {
                                        all.add(new Tried(at, fault.getClass().getSimpleName()));
                                        return Mono.empty();
                                    });
                        },
                        8)
                .subscribe();
    }

    private static long succeeded(List<Tried> all) {
        return all.stream().filter(one -> one.failure() == null).count();
    }

    private static Instant firstAfter(List<Tried> all, Instant then) {
        return all.stream()
                .filter(one -> one.failure() == null && one.at().isAfter(then))
                .map(Tried::at)
                .findFirst()
                .orElse(null);
    }

    private static void await(java.util.function.BooleanSupplier until) {
        org.awaitility.Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(until::getAsBoolean);
    }

    private static <T> T await(java.util.concurrent.Callable<T> value) {
        return org.awaitility.Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(value, found -> found != null);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static R2dbcProperties properties(DatabaseAddress address) {
        R2dbcProperties properties = new R2dbcProperties();
        properties.setUrl(address.r2dbcUrl());
        properties.setUsername(address.username());
        properties.setPassword(address.password());
        properties.getPool().setMaxSize(10);
        properties.getPool().setMaxAcquireTime(Duration.ofSeconds(5));
        properties.getPool().setMaxCreateConnectionTime(Duration.ofSeconds(10));
        return properties;
    }

    private static LoadProperties load() {
        return new LoadProperties(
                500, 2000, 200, 300, 6, Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(60));
    }
}
