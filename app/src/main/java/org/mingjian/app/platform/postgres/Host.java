// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One PostgreSQL of several, looked at again and again, with all connections to it. */
final class Host {

    /** Of a primary its history; a standby that was promoted begins a new one, so the highest is the true one. */
    private static final String LOOK = "select case when pg_is_in_recovery() then ''"
            + " else substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) end";

    private static final int SILENT_AT_MOST = 3;

    private final String name;
    private final PostgresqlConnectionFactory factory;
    private final Duration patience;
    private final Set<PostgresqlConnection> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable PostgresqlConnection> looking = new AtomicReference<>();
    private volatile @Nullable String history;
    private int silent;

    /** @param patience after so long without an answer it counts as lost */
    Host(String name, PostgresqlConnectionFactory factory, Duration patience) {
        this.name = name;
        this.factory = factory;
        this.patience = patience;
    }

    /** What was seen last: the history of a primary, empty for a standby, null where it did not answer. */
    @Nullable
    String history() {
        return history;
    }

    /** A new connection. One that comes too late for whoever asked is closed, not left behind half open. */
    Mono<PostgresqlConnection> connect() {
        return arriving().timeout(patience).doOnNext(open::add);
    }

    /** Looks whether it answers, and as what. */
    Mono<Host> look() {
        return Mono.justOrEmpty(looking.get())
                .switchIfEmpty(connect().doOnNext(looking::set))
                .flatMap(connection -> connection
                        .createStatement(LOOK)
                        .execute()
                        .flatMap(result -> result.map((row, about) -> String.valueOf(row.get(0, String.class))))
                        .single()
                        .timeout(patience))
                .doOnNext(seen -> {
                    history = seen;
                    silent = 0;
                })
                .then(forgetClosed())
                .onErrorResume(fault -> Mono.fromRunnable(() -> missed(fault)))
                .thenReturn(this);
    }

    /** A slow answer or two may be a busy machine's; a host that refuses or breaks off is gone at once. */
    private void missed(Throwable fault) {
        if (fault instanceof TimeoutException && ++silent < SILENT_AT_MOST) {
            return;
        }
        silent = 0;
        history = null;
        closeAll();
    }

    /** Ends all connections: what waits for an answer on one of them fails at once. */
    void closeAll() {
        looking.set(null);
        Set<PostgresqlConnection> closing = Set.copyOf(open);
        open.removeAll(closing);
        closing.forEach(Host::close);
    }

    /** Except the one that looks. */
    void closeWorking() {
        Set<PostgresqlConnection> closing = ConcurrentHashMap.newKeySet();
        closing.addAll(open);
        PostgresqlConnection kept = looking.get();
        if (kept != null) {
            closing.remove(kept);
        }
        open.removeAll(closing);
        closing.forEach(Host::close);
    }

    private Mono<PostgresqlConnection> arriving() {
        return Mono.create(sink -> {
            AtomicBoolean left = new AtomicBoolean();
            sink.onCancel(() -> left.set(true));
            factory.create()
                    .subscribe(
                            connection -> {
                                if (left.get()) {
                                    close(connection);
                                } else {
                                    sink.success(connection);
                                }
                            },
                            sink::error);
        });
    }

    private Mono<Void> forgetClosed() {
        return Flux.fromIterable(open)
                .filterWhen(
                        connection -> connection.validate(ValidationDepth.LOCAL).map(alive -> !alive))
                .doOnNext(open::remove)
                .then();
    }

    private static void close(PostgresqlConnection connection) {
        connection.close().subscribe(done -> {}, broken -> {});
    }

    @Override
    public String toString() {
        return name;
    }
}
