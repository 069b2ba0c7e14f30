// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.node;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import io.r2dbc.postgresql.api.PostgresqlStatement;
import java.time.Duration;
import org.mingjian.app.platform.StartStep;
import org.mingjian.app.platform.postgres.UnpooledConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The one connection by which this node says that it lives and hears the others. When it breaks, or does not answer, it is
 * made anew, and whatever may have been missed is said to be. A node that is alone has none: nobody could take its work over.
 */
@Component
@Order(1)
class Line implements StartStep, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Line.class);

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration AGAIN = Duration.ofMillis(500);

    /** A primary that changes while this node starts is no reason to end. */
    private static final int STARTS = 20;

    private final UnpooledConnections connections;
    private final NodeRepository nodes;
    private final Announcements announcements;
    private final ThisNode node;
    private final Disposable.Swap line = Disposables.swap();
    private volatile boolean heardBefore;

    Line(UnpooledConnections connections, NodeRepository nodes, Announcements announcements, ThisNode node) {
        this.connections = connections;
        this.nodes = nodes;
        this.announcements = announcements;
        this.node = node;
    }

    @Override
    public Mono<Void> run() {
        Mono<Void> begun = nodes.begin(node.id(), node.alone())
                .retryWhen(Retry.fixedDelay(STARTS, AGAIN).filter(DataAccessException.class::isInstance));
        return node.alone() ? begun : begun.then(Mono.fromRunnable(this::open));
    }

    private void open() {
        line.update(Mono.usingWhen(
                        connections.primary(),
                        this::live,
                        PostgresqlConnection::close,
                        (connection, fault) -> connection.close(),
                        this::leave)
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, AGAIN)
                        .doBeforeRetry(again -> log.warn(
                                "the line to the database broke: {}",
                                again.failure().toString())))
                .subscribe());
    }

    /** What it was at work on is free at once. */
    @Override
    public void destroy() {
        line.dispose();
    }

    private Mono<Void> leave(PostgresqlConnection connection) {
        return run(connection.createStatement(NodeRepository.GONE).bind("$1", node.id()))
                .onErrorComplete()
                .then(connection.close());
    }

    private Mono<Void> live(PostgresqlConnection connection) {
        Mono<Void> listening = connection
                .getNotifications()
                .doOnNext(said -> announcements.take(String.valueOf(said.getParameter())))
                .then(Mono.error(() -> new IllegalStateException("closed")));
        Mono<Void> listened = run(connection.createStatement("listen " + Announcements.CHANNEL));
        return Mono.firstWithSignal(
                listening, listened.then(Mono.fromRunnable(this::begun)).then(beating(connection)));
    }

    private void begun() {
        if (heardBefore) {
            announcements.missed();
        }
        heardBefore = true;
    }

    private Mono<Void> beating(PostgresqlConnection connection) {
        return Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .concatMap(
                        tick -> run(
                                connection.createStatement(NodeRepository.SEEN).bind("$1", node.id())),
                        0)
                .then();
    }

    private static Mono<Void> run(PostgresqlStatement statement) {
        return statement
                .execute()
                .flatMap(PostgresqlResult::getRowsUpdated)
                .then()
                .timeout(PATIENCE);
    }
}
