// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.BureauFault;
import org.mingjian.app.intake.fact.FactSnapshot;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.register.Lineages;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scoring.ScoreSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Evaluates all registered bureaus from the facts of one moment, one after the other, and stores what it came to in one
 * transaction. The one place where the rules are entered.
 */
@Component
public class RunEvaluation {

    private static final Logger log = LoggerFactory.getLogger(RunEvaluation.class);

    private static final Retry UNTIL_THE_DATABASE_IS_BACK =
            Retry.backoff(60, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30));

    private final Editions editions;
    private final EvaluationRepository evaluations;
    private final EarlierPlaces earlier;
    private final ResultRowRepository rows;
    private final FactSnapshot facts;
    private final TransactionalOperator transaction;

    RunEvaluation(
            Editions editions,
            EvaluationRepository evaluations,
            EarlierPlaces earlier,
            ResultRowRepository rows,
            FactSnapshot facts,
            TransactionalOperator transaction) {
        this.editions = editions;
        this.evaluations = evaluations;
        this.earlier = earlier;
        this.rows = rows;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** Registers the evaluation and goes on by itself; the id is there at once. */
    public Mono<Long> start(EvaluationScheme scheme, PeriodDates period, LocalDate asOf, String account) {
        return evaluations
                .add(scheme.id(), period, asOf, account)
                .doOnNext(id -> work(id, scheme, period, asOf)
                        .onErrorResume(fault -> {
                            log.error("evaluation {} failed", id, fault);
                            return evaluations.fail(id, words(fault)).retryWhen(UNTIL_THE_DATABASE_IS_BACK);
                        })
                        .subscribe());
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
        return evaluations
                .add(scheme.id(), period, asOf, account)
                .flatMap(id -> work(id, scheme, period, asOf).thenReturn(id));
    }

    private static String words(Throwable fault) {
        String where = fault instanceof BureauFault at ? "计算单位 " + at.bureau() + " 时" : "计算时";
        return where + "发生故障，结果未保存；请告知管理员查看系统日志，排除后重新发起。";
    }

    /**
     * A bureau that was asked.
     *
     * @param sheet empty for one that does not exist on the last day of the period that has run
     */
    private record Scored(String bureau, @Nullable ScoreSheet sheet, String factsDigest, List<Fact> reforms) {}

    private Mono<Void> work(long id, EvaluationScheme scheme, PeriodDates period, LocalDate asOf) {
        Question question = new Question(period, asOf);
        return Mono.fromCallable(() -> editions.evaluation(scheme))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(rules -> facts.bureaus()
                        .concatMap(
                                part -> evaluations
                                        .progress(id, part.position() - 1, part.of())
                                        .then(score(rules, part, question)),
                                0)
                        .collectList()
                        .flatMap(scored -> evaluations
                                .progress(id, scored.size(), scored.size())
                                .thenReturn(scored))
                        .flatMap(scored -> earlier.before(scheme, period)
                                .map(history -> lineages(scored).carry(history, question.lastDay()))
                                .publishOn(Schedulers.boundedElastic())
                                .flatMap(history -> store(id, scheme, rules, question, scored, history))));
    }

    private Mono<Scored> score(Evaluation rules, FactSnapshot.Part part, Question question) {
        return Mono.fromCallable(() -> scored(rules, part, question))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(fault -> new BureauFault(part.bureau(), fault));
    }

    private static Scored scored(Evaluation rules, FactSnapshot.Part part, Question question) {
        String bureau = part.bureau();
        return new Scored(
                bureau,
                rules.exists(part.facts(), question) ? rules.evaluateBureau(bureau, part.all(), question) : null,
                FactBase.of(part.facts()).digest(bureau),
                part.facts().stream().filter(BureauReform.class::isInstance).toList());
    }

    private Mono<Void> store(
            long id,
            EvaluationScheme scheme,
            Evaluation rules,
            Question question,
            List<Scored> scored,
            History history) {
        List<ScoreSheet> sheets =
                scored.stream().map(Scored::sheet).flatMap(Stream::ofNullable).toList();
        EvaluationResult result = rules.conclude(sheets, question, history);
        return rows.add(id, result)
                .then(evaluations.finish(
                        id,
                        digests(scheme, rules, scored, result),
                        PreviousResults.runningLowest(result, scheme, history)))
                .as(transaction::transactional);
    }

    private static Lineages lineages(List<Scored> scored) {
        return Lineages.of(
                scored.stream().flatMap(one -> one.reforms().stream()).toList());
    }

    private SortedMap<String, String> digests(
            EvaluationScheme scheme, Evaluation rules, List<Scored> scored, EvaluationResult result) {
        SortedMap<String, String> ofFacts = new TreeMap<>();
        scored.forEach(one -> ofFacts.put(one.bureau(), one.factsDigest()));
        SortedMap<String, String> digests = new TreeMap<>();
        digests.put("facts", FactBase.digest(ofFacts));
        digests.put("scheme", scheme.digest());
        digests.put("rulebook", editions.rulebook().digest());
        digests.put("calendar", rules.holidays().digest());
        List<Object> outputs = new ArrayList<>(result.sheets());
        outputs.addAll(result.ranking().places());
        outputs.addAll(result.notificationList());
        StringBuilder lines = new StringBuilder();
        outputs.forEach(output -> lines.append(ResultJson.write(output)).append('\n'));
        digests.put("result", Sha256.of(lines.toString()));
        return digests;
    }
}
