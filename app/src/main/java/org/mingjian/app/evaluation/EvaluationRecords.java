// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.NumberedFact;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.Fact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Evaluations with what they looked at, from storage. */
@Component
public class EvaluationRecords {

    private final ReviewedEvaluationRepository evaluations;
    private final FrozenFactRepository frozen;
    private final ReviewedFacts facts;
    private final StoredResults results;

    EvaluationRecords(
            ReviewedEvaluationRepository evaluations,
            FrozenFactRepository frozen,
            ReviewedFacts facts,
            StoredResults results) {
        this.evaluations = evaluations;
        this.frozen = frozen;
        this.facts = facts;
        this.results = results;
    }

    /**
     * @param bureau only its facts and those of the bureaus it came out of; null for all
     * @throws Refusal 409 where the evaluation was made before this was kept
     */
    public Mono<EvaluationRecord> of(EvaluationRun run, @Nullable String bureau) {
        return evaluations
                .find(run.id())
                .flatMap(one -> Mono.zip(
                        results.of(run.id()),
                        facts(run.id(), bureau),
                        frozen.text(one.digest("scheme")).switchIfEmpty(Mono.error(EvaluationRecords::notKept)),
                        frozen.text(one.digest("calendar")).switchIfEmpty(Mono.error(EvaluationRecords::notKept)),
                        Mono.just(one.history())))
                .map(parts -> new EvaluationRecord(
                        run, parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5()));
    }

    private Mono<List<Fact>> facts(long evaluation, @Nullable String bureau) {
        return bureau == null
                ? frozen.bureaus(evaluation)
                        .concatMap(one -> facts.looked(evaluation, one.bureau()))
                        .map(NumberedFact::fact)
                        .collectList()
                : facts.asLooked(evaluation, bureau).map(ReviewedFacts.Own::all);
    }

    private static Refusal notKept() {
        return new Refusal(HttpStatus.CONFLICT, "evaluation-not-kept");
    }
}
