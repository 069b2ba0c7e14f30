// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.comparison;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.evaluation.ComparedEvaluations;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.mingjian.app.platform.node.Turns;
import org.mingjian.rules.comparison.ComparedEvaluation;
import org.mingjian.rules.comparison.LikeForLike;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Computes what earlier results come to under the edition and calendar of the newest published one, bureau by bureau. Only
 * what is not there yet: cut off, it goes on where it was; asked twice, nothing is done twice.
 */
@Component
@Order(200)
class RecalculateEarlier implements StartStep, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RecalculateEarlier.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final LikeForLikeRepository results;
    private final ComparedEvaluations evaluations;
    private final AuditTrail audit;
    private final Turns turns;
    private final AtomicBoolean running = new AtomicBoolean();
    private final Disposable.Swap rounds = Disposables.swap();

    RecalculateEarlier(LikeForLikeRepository results, ComparedEvaluations evaluations, AuditTrail audit, Turns turns) {
        this.results = results;
        this.evaluations = evaluations;
        this.audit = audit;
        this.turns = turns;
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Rounds.start(
                EVERY,
                "earlier results were not computed under the edition of today",
                () -> turns.mine("like-for-like", this::missing)));
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    Mono<RecalculationProgress> progress() {
        return results.yardstick()
                .flatMap(yardstick -> results.progress(yardstick, running.get()))
                .defaultIfEmpty(new RecalculationProgress(null, 0, 0, false));
    }

    /** By a person, which is recorded. */
    Mono<Void> asked() {
        return audit.record(new AuditEntry("like-for-like.compute", "like-for-like", null, null, null, null))
                .then(Mono.fromRunnable(this::start));
    }

    /** Goes on by itself; one that is under way is not joined by another. */
    private void start() {
        missing().subscribe(done -> {}, fault -> log.warn("earlier results were not computed", fault));
    }

    /** All that is missing, evaluation by evaluation. */
    Mono<Void> missing() {
        return Mono.defer(() -> running.compareAndSet(false, true)
                ? results.yardstick().flatMap(this::missing).doFinally(end -> running.set(false))
                : Mono.empty());
    }

    private Mono<Void> missing(Yardstick yardstick) {
        return results.missing(yardstick)
                .collectList()
                .filter(missing -> !missing.isEmpty())
                .flatMap(missing -> evaluations
                        .frame(yardstick.evaluation())
                        .filter(now -> now.scheme().composite() == null)
                        .flatMapMany(now -> Flux.fromIterable(missing)
                                .bufferUntilChanged(LikeForLikeRepository.Missing::evaluation)
                                .concatMap(ofOne -> again(ofOne, yardstick, now), 0))
                        .then());
    }

    private Mono<Void> again(
            List<LikeForLikeRepository.Missing> bureaus, Yardstick yardstick, ComparedEvaluations.Frame now) {
        return evaluations
                .frame(bureaus.get(0).evaluation())
                .flatMapMany(then -> Flux.fromIterable(bureaus)
                        .concatMap(
                                one -> evaluations
                                        .of(then, one.bureau())
                                        .publishOn(Schedulers.boundedElastic())
                                        .map(earlier -> LikeForLike.of(
                                                earlier, under(now, earlier), evaluations.renumberings()))
                                        .flatMap(found -> results.add(one, yardstick, found)),
                                0))
                .then()
                .onErrorResume(fault -> {
                    log.warn(
                            "evaluation {} cannot be computed again",
                            bureaus.get(0).evaluation(),
                            fault);
                    return Mono.empty();
                });
    }

    private static ComparedEvaluation under(ComparedEvaluations.Frame now, ComparedEvaluation earlier) {
        return new ComparedEvaluation(now.scheme(), now.rules(), now.question(), List.of(), earlier.sheet());
    }
}
