// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.List;
import java.util.SortedMap;
import org.mingjian.app.intake.fact.NumberedFact;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.simulation.Ground;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Official results as simulations start from them, from storage; nothing is written. */
@Component
public class EvaluationGrounds {

    private final Editions editions;
    private final ReviewedEvaluationRepository evaluations;
    private final StoredResults results;
    private final FrozenFactRepository frozen;
    private final ReviewedFacts facts;
    private final FrozenDecisionRepository decisions;

    EvaluationGrounds(
            Editions editions,
            ReviewedEvaluationRepository evaluations,
            StoredResults results,
            FrozenFactRepository frozen,
            ReviewedFacts facts,
            FrozenDecisionRepository decisions) {
        this.editions = editions;
        this.evaluations = evaluations;
        this.results = results;
        this.frozen = frozen;
        this.facts = facts;
        this.decisions = decisions;
    }

    /** Digests by name of what a result rests on and of the result itself, as they stand; empty without such an evaluation. */
    public Mono<SortedMap<String, String>> digests(long evaluation) {
        return evaluations.find(evaluation).map(ReviewedEvaluation::digests);
    }

    /**
     * The result with its findings and the decisions it was made with.
     *
     * @throws Refusal 409 where another version of the rules has made it, or its edition was not kept
     */
    public Mono<Ground> ground(long evaluation) {
        return evaluations
                .find(evaluation)
                .flatMap(one -> current(one)
                        .flatMap(text -> Mono.zip(
                                        results.of(evaluation),
                                        decisions.of(evaluation).collectList())
                                .map(read -> new Ground(
                                        scheme(text, one), text, read.getT1(), one.history(), read.getT2()))));
    }

    /** The compiled rules a result was made with; the first call takes about a second and leaves the event loop. */
    public Mono<Evaluation> rules(long evaluation, EvaluationScheme scheme) {
        return evaluations
                .find(evaluation)
                .flatMap(one -> frozen.text(one.digest("calendar")))
                .switchIfEmpty(Mono.error(EvaluationGrounds::outdated))
                .publishOn(Schedulers.boundedElastic())
                .map(calendar -> editions.evaluation(scheme, calendar));
    }

    /** All facts a result looked at. */
    public Mono<List<Fact>> facts(long evaluation) {
        return frozen.bureaus(evaluation)
                .concatMap(one -> facts.looked(evaluation, one.bureau()))
                .map(NumberedFact::fact)
                .collectList();
    }

    private Mono<String> current(ReviewedEvaluation one) {
        boolean same = editions.rulebook().digest().equals(one.digest("rulebook"));
        return Mono.just(one)
                .filter(known -> same)
                .flatMap(known -> frozen.text(known.digest("scheme")))
                .switchIfEmpty(Mono.error(EvaluationGrounds::outdated));
    }

    private EvaluationScheme scheme(String text, ReviewedEvaluation one) {
        return editions.scheme(one.scheme())
                .filter(shipped -> shipped.digest().equals(one.digest("scheme")))
                .orElseGet(() -> new SchemeReader(editions.rulebook()).read(one.scheme() + ".yaml", text));
    }

    private static Refusal outdated() {
        return new Refusal(HttpStatus.CONFLICT, "simulation-outdated");
    }
}
