// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.BureauFault;
import org.mingjian.app.intake.fact.FactSnapshot;
import org.mingjian.app.platform.measure.Measures;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.History;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.register.Lineages;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scoring.ScoreSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Evaluates all registered bureaus from the facts of one moment, one after the other, and stores what it came to in one
 * transaction. The one place where the rules are entered.
 */
@Component
class ComputeEvaluation {

    private static final Logger log = LoggerFactory.getLogger(ComputeEvaluation.class);

    private final Editions editions;
    private final EvaluationWorkRepository work;
    private final EarlierPlaces earlier;
    private final FactSnapshot facts;
    private final KnownDecisions decisions;
    private final FrozenFactRepository frozen;
    private final StoreResult results;
    private final TransactionalOperator transaction;
    private final Measures measures;

    ComputeEvaluation(
            Editions editions,
            EvaluationWorkRepository work,
            EarlierPlaces earlier,
            FactSnapshot facts,
            KnownDecisions decisions,
            FrozenFactRepository frozen,
            StoreResult results,
            TransactionalOperator transaction,
            Measures measures) {
        this.editions = editions;
        this.work = work;
        this.earlier = earlier;
        this.facts = facts;
        this.decisions = decisions;
        this.frozen = frozen;
        this.results = results;
        this.transaction = transaction;
        this.measures = measures;
    }

    /**
     * A bureau that was asked.
     *
     * @param sheet empty for one that does not exist on the last day of the period that has run
     */
    private record Asked(FrozenFacts facts, @Nullable ScoreSheet sheet, List<Fact> reforms) {}

    /** Complete when the result is stored. */
    Mono<Void> run(long id, EvaluationScheme scheme, PeriodDates period, LocalDate asOf) {
        return measures.stage(
                "whole", decisions.question(scheme, period, asOf).flatMap(question -> run(id, scheme, question)));
    }

    private Mono<Void> run(long id, EvaluationScheme scheme, Question question) {
        return measures.stage(
                        "rules",
                        Mono.fromCallable(() -> editions.evaluation(scheme)).subscribeOn(Schedulers.boundedElastic()))
                .flatMap(rules -> facts.bureaus()
                        .concatMap(
                                part -> work.progress(id, part.position() - 1, part.of())
                                        .then(score(rules, part, question)),
                                0)
                        .collectList()
                        .flatMap(asked ->
                                work.progress(id, asked.size(), asked.size()).thenReturn(asked))
                        .flatMap(asked -> earlier.before(scheme, question.period())
                                .map(history -> lineages(asked).carry(history, question.lastDay()))
                                .publishOn(Schedulers.boundedElastic())
                                .flatMap(
                                        history -> store(id, asked, scored(scheme, rules, question, asked, history)))));
    }

    private Mono<Asked> score(Evaluation rules, FactSnapshot.Part part, Question question) {
        return measures.stage("bureau", Mono.fromCallable(() -> asked(rules, part, question)))
                .doOnNext(asked -> timeRules(rules, part, question))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(fault -> new BureauFault(part.bureau(), fault));
    }

    /** One bureau of each run is a sample: its rules are asked once more, indicator by indicator, beside the run. */
    private void timeRules(Evaluation rules, FactSnapshot.Part part, Question question) {
        if (measures.ruleTimesWanted() && part.position() == 1 && rules.exists(part.facts(), question)) {
            Mono.fromRunnable(() -> rules.ruleTimes(part.bureau(), part.all(), question, System::nanoTime)
                            .forEach(measures::rule))
                    .subscribeOn(Schedulers.boundedElastic())
                    .subscribe(done -> {}, fault -> log.warn("rules could not be timed", fault));
        }
    }

    private static Asked asked(Evaluation rules, FactSnapshot.Part part, Question question) {
        String bureau = part.bureau();
        return new Asked(
                FrozenFacts.of(bureau, part.own()),
                rules.exists(part.facts(), question) ? rules.evaluateBureau(bureau, part.all(), question) : null,
                part.facts().stream().filter(BureauReform.class::isInstance).toList());
    }

    private static StoreResult.Scored scored(
            EvaluationScheme scheme, Evaluation rules, Question question, List<Asked> asked, History history) {
        SortedMap<String, String> digests = new TreeMap<>();
        asked.forEach(one -> digests.put(one.facts().bureau(), one.facts().digest()));
        List<ScoreSheet> sheets =
                asked.stream().map(Asked::sheet).flatMap(Stream::ofNullable).toList();
        return new StoreResult.Scored(scheme, rules, question, sheets, digests, history);
    }

    private Mono<Void> store(long id, List<Asked> asked, StoreResult.Scored scored) {
        return measures.stage(
                "store",
                Flux.fromIterable(asked)
                        .concatMap(one -> frozen.put(id, one.facts()))
                        .then(results.store(id, scored))
                        .as(transaction::transactional));
    }

    private static Lineages lineages(List<Asked> asked) {
        return Lineages.of(asked.stream().flatMap(one -> one.reforms().stream()).toList());
    }
}
