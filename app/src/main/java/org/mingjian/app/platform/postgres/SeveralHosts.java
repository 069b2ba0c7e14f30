// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Of several hosts the one that accepts writes; while there is none, one that can be read. Each is looked at once a second, for
 * a driver alone does not find out that a host hangs: it accepts connections and never answers.
 *
 * <p>Of two that claim to be the primary the later promoted one is believed, and an older one never again.
 */
final class SeveralHosts implements UnpooledConnections {

    private static final Logger log = LoggerFactory.getLogger(SeveralHosts.class);

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofMillis(200);
    private static final int TIMES = 15;

    private final List<Host> hosts;
    private final Disposable watching;
    private volatile @Nullable Host primary;
    private volatile String newest = "";

    SeveralHosts(List<Host> hosts) {
        this.hosts = List.copyOf(hosts);
        this.watching = Flux.merge(hosts.stream()
                        .map(host -> host.look().repeatWhen(done -> done.delayElements(EVERY)))
                        .toList())
                .doOnNext(looked -> judge())
                .subscribe(seen -> {}, fault -> log.error("hosts are not watched any more", fault));
    }

    @Override
    public Mono<PostgresqlConnection> open() {
        return connection(this::best);
    }

    @Override
    public Mono<PostgresqlConnection> primary() {
        return connection(() -> primary);
    }

    @Override
    public void close() {
        watching.dispose();
        hosts.forEach(Host::closeAll);
    }

    private Mono<PostgresqlConnection> connection(Supplier<@Nullable Host> choice) {
        return Mono.defer(() -> Mono.justOrEmpty(choice.get()))
                .flatMap(Host::connect)
                .switchIfEmpty(Mono.error(() -> new R2dbcNonTransientResourceException("no host answers as wanted")))
                .retryWhen(Retry.fixedDelay(TIMES, AGAIN).onRetryExhaustedThrow((spent, again) -> again.failure()));
    }

    private @Nullable Host best() {
        Host known = primary;
        return known != null
                ? known
                : hosts.stream()
                        .filter(host -> "".equals(host.history()) || newest.equals(host.history()))
                        .findFirst()
                        .orElse(null);
    }

    /** After each look. A connection to a standby was good for reading only: it ends when there is a primary. */
    private synchronized void judge() {
        for (Host host : hosts) {
            String history = host.history();
            if (history != null && history.compareTo(newest) > 0) {
                newest = history;
            }
        }
        Host found = newest.isEmpty()
                ? null
                : hosts.stream()
                        .filter(host -> newest.equals(host.history()))
                        .findFirst()
                        .orElse(null);
        if (!Objects.equals(found, primary)) {
            log.warn("the primary database is {}, before {}", found == null ? "away" : found, primary);
            primary = found;
            if (found != null) {
                hosts.stream().filter(host -> host != found).forEach(Host::closeWorking);
            }
        }
    }
}
