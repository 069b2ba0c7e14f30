// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.intake.fact.BureauFault;
import org.mingjian.app.platform.BackgroundLane;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Registers evaluations and has them computed beside the requests, in the order they came. */
@Component
public class RunEvaluation {

    private static final Logger log = LoggerFactory.getLogger(RunEvaluation.class);

    private static final Retry UNTIL_THE_DATABASE_IS_BACK =
            Retry.backoff(60, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30));

    private final Editions editions;
    private final EvaluationRepository evaluations;
    private final EvaluationWorkRepository work;
    private final ComputeEvaluation compute;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final BackgroundLane lane = new BackgroundLane();
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    RunEvaluation(
            Editions editions,
            EvaluationRepository evaluations,
            EvaluationWorkRepository work,
            ComputeEvaluation compute,
            AuditTrail trail,
            TransactionalOperator transaction) {
        this.editions = editions;
        this.evaluations = evaluations;
        this.work = work;
        this.compute = compute;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Registers the evaluation and goes on by itself; the id is there at once. */
    public Mono<Long> start(EvaluationScheme scheme, PeriodDates period, LocalDate asOf, String account) {
        return work.add(scheme.id(), period, asOf, account)
                .delayUntil(id -> trail.record(new AuditEntry(
                        "evaluation.start", "evaluation/" + id, null, null, scheme.id(), period.period())))
                .as(transaction::transactional)
                .doOnNext(id -> goOn(new EvaluationWorkRepository.Begun(id, scheme.id(), period, asOf)));
    }

    /** Goes on by itself, as soon as those before it are done. */
    void goOn(EvaluationWorkRepository.Begun begun) {
        if (!underWay.add(begun.id())) {
            return;
        }
        lane.add(Mono.justOrEmpty(editions.scheme(begun.scheme()))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("no edition " + begun.scheme())))
                .flatMap(scheme -> compute.run(begun.id(), scheme, begun.period(), begun.asOf()))
                .onErrorResume(fault -> {
                    log.error("evaluation {} failed", begun.id(), fault);
                    return work.fail(begun.id(), words(fault)).retryWhen(UNTIL_THE_DATABASE_IS_BACK);
                })
                .doFinally(end -> underWay.remove(begun.id())));
    }

    /** What this server works on, or will when those before it are done. */
    Set<Long> underWay() {
        return Set.copyOf(underWay);
    }

    /**
     * Asks the newest evaluation of each scheme and period again where it is not published yet; gives the ids of the new
     * ones, which go on by themselves. Published ones stay.
     */
    public Flux<Long> startOpenAgain(String account) {
        return evaluations
                .open()
                .concatMap(open -> Mono.justOrEmpty(editions.scheme(open.scheme()))
                        .flatMap(scheme -> start(scheme, open.period(), open.asOf(), account))
                        .onErrorResume(DuplicateKeyException.class, running -> Mono.empty()));
    }

    /** The same, complete only when the result is stored; a fault is the caller's. */
    public Mono<Long> runToTheEnd(EvaluationScheme scheme, PeriodDates period, LocalDate asOf, String account) {
        return work.add(scheme.id(), period, asOf, account)
                .doOnNext(underWay::add)
                .flatMap(id ->
                        compute.run(id, scheme, period, asOf).thenReturn(id).doFinally(end -> underWay.remove(id)));
    }

    private static String words(Throwable fault) {
        String where = fault instanceof BureauFault at ? "计算单位 " + at.bureau() + " 时" : "计算时";
        return where + "发生故障，结果未保存；请告知管理员查看系统日志，排除后重新发起。";
    }
}
