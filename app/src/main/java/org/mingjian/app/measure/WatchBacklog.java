// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.measure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** Keeps the newest backlog at hand, so that a scrape asks no database. While the database is away the gauges say nothing. */
@Component
@Order(90)
class WatchBacklog implements StartStep, DisposableBean {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final BacklogRepository repository;
    private final Disposable.Swap rounds = Disposables.swap();
    private volatile @Nullable Backlog newest = Backlog.NOTHING;

    WatchBacklog(BacklogRepository repository, MeterRegistry meters) {
        this.repository = repository;
        gauge(
                meters,
                "mingjian.ingest.lag",
                "Age of the oldest file not taken in yet",
                "door",
                "upload",
                Backlog::uploadLag);
        gauge(meters, "mingjian.ingest.lag", "Age of the oldest visit due", "door", "harvest", Backlog::harvestLag);
        gauge(meters, "mingjian.outbox.waiting", "What waits to go out", "queue", "message", Backlog::messages);
        gauge(meters, "mingjian.outbox.waiting", "What waits to go out", "queue", "sending", Backlog::sendings);
        gauge(meters, "mingjian.outbox.age", "Age of the oldest that waits", "queue", "message", Backlog::outboxAge);
        gauge(meters, "mingjian.outbox.age", "Age of the oldest that waits", "queue", "sending", Backlog::sendingAge);
        gauge(meters, "mingjian.outbox.waiting", "Given up", "queue", "dead", Backlog::deadSendings);
        gauge(meters, "mingjian.audit.chain", "Records of the trail", "part", "head", Backlog::chainHead);
        gauge(meters, "mingjian.audit.chain", "Records of the trail", "part", "waiting", Backlog::chainWaiting);
        gauge(
                meters,
                "mingjian.audit.age",
                "Age of the oldest record not sealed",
                "part",
                "waiting",
                Backlog::chainAge);
        gauge(
                meters,
                "mingjian.evaluation.running",
                "Evaluations under way",
                "state",
                "running",
                Backlog::runningEvaluations);
    }

    private void gauge(
            MeterRegistry meters, String name, String meaning, String tag, String value, ToDoubleFunction<Backlog> of) {
        boolean seconds = name.endsWith("lag") || name.endsWith("age");
        Gauge.builder(name, () -> {
                    Backlog known = newest;
                    return known == null ? Double.NaN : of.applyAsDouble(known);
                })
                .description(meaning)
                .baseUnit(seconds ? "seconds" : null)
                .tag(tag, value)
                .register(meters);
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Rounds.start(EVERY, "what waits could not be read", this::look));
        return Mono.empty();
    }

    /** Once. */
    Mono<Backlog> look() {
        return repository.now().doOnNext(found -> newest = found).doOnError(fault -> newest = null);
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }
}
