// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.FactsChanged;
import org.mingjian.app.platform.measure.Measures;
import org.mingjian.app.platform.node.Announcements;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.scoring.ScoreSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Live results of the bureaus whose facts have changed, computed once for all who listen. A bureau whose facts change many
 * times in a row is computed with the last of them; while nobody listens nothing is computed, only remembered.
 */
@Component
public class LiveBoard implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LiveBoard.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final LiveScore live;
    private final ChangeRepository changes;
    private final Clock clock;
    private final Measures measures;
    private final Map<String, Instant> waiting = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new ConcurrentHashMap<>();
    private final Sinks.Many<Result> results = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<Boolean> calls = Sinks.many().multicast().directBestEffort();
    private final Disposable hearing;
    private final Disposable working;
    private final Disposable missing;

    LiveBoard(
            FactsChanged changed,
            LiveScore live,
            ChangeRepository changes,
            Announcements announcements,
            Clock clock,
            Measures measures) {
        this.live = live;
        this.changes = changes;
        this.clock = clock;
        this.measures = measures;
        this.working = calls.asFlux()
                .onBackpressureLatest()
                .concatMap(
                        call -> Flux.defer(() -> Flux.fromIterable(takeWaiting().entrySet()))
                                .concatMap(one -> compute(one.getKey(), one.getValue())
                                        .doOnNext(this::tell)
                                        .then()
                                        .onErrorResume(fault -> {
                                            log.warn("no live result of {}", one.getKey(), fault);
                                            return Mono.empty();
                                        })),
                        1)
                .subscribe();
        this.hearing = changed.changes().subscribe(change -> {
            change.bureaus().forEach(bureau -> wait(bureau, change.at()));
            callIfHeard();
        });
        this.missing = announcements.gaps().subscribe(gap -> remember());
    }

    private record Mark(Question question, @Nullable BigDecimal score) {}

    /** A bureau scored after its facts changed. */
    record Result(ScoreSheet sheet, Instant factChangedAt) {}

    /** Results from now on, those first that nobody listened to so far. */
    Flux<Result> results() {
        return Flux.merge(results.asFlux(), Mono.fromRunnable(this::call));
    }

    /** The result of a bureau now; empty where it is not registered, or does not exist today. */
    Mono<Result> compute(String bureau, Instant factChangedAt) {
        Question question = live.question();
        return live.of(bureau)
                .doOnNext(sheet -> marks.put(bureau, new Mark(question, sheet.score())))
                .map(sheet -> new Result(sheet, factChangedAt));
    }

    /** Scores of bureaus whose facts have changed, by code, as far as they are computed. */
    public Map<String, BigDecimal> scores() {
        Question now = live.question();
        Map<String, BigDecimal> scores = new TreeMap<>();
        marks.forEach((bureau, mark) -> {
            if (!mark.question().equals(now)) {
                wait(bureau, clock.instant());
            } else if (mark.score() != null) {
                scores.put(bureau, mark.score());
            }
        });
        callIfHeard();
        return scores;
    }

    /** A server started again remembers whose facts are newer than the result on the pages. */
    @EventListener(ApplicationReadyEvent.class)
    void remember() {
        changes.bureausSinceEvaluated(live.question().period().period())
                .subscribe(
                        one -> wait(one.getKey(), one.getValue()),
                        fault -> log.warn("changes since the newest evaluation are not known", fault));
    }

    @Override
    public void destroy() {
        hearing.dispose();
        missing.dispose();
        working.dispose();
    }

    private void tell(Result result) {
        measures.liveLag(Duration.between(result.factChangedAt(), clock.instant()));
        results.emitNext(result, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
    }

    private void callIfHeard() {
        if (results.currentSubscriberCount() > 0) {
            call();
        }
    }

    private void call() {
        calls.emitNext(true, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
    }

    private void wait(String bureau, Instant changedAt) {
        synchronized (waiting) {
            waiting.merge(bureau, changedAt, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private Map<String, Instant> takeWaiting() {
        synchronized (waiting) {
            Map<String, Instant> taken = new LinkedHashMap<>(waiting);
            waiting.clear();
            return taken;
        }
    }
}
