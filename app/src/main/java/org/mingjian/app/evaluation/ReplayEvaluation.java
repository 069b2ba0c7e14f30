// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreSheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Scores an evaluation in review once more with what people have decided since: the same facts, edition and calendar, the
 * decisions and manual scores of today. Nothing else ever changes a score (认定后重新计分).
 */
@Component
public class ReplayEvaluation {

    private final Editions editions;
    private final ReviewedEvaluationRepository evaluations;
    private final ReviewedFacts facts;
    private final FrozenFactRepository frozen;
    private final ResultRowRepository rows;
    private final KnownDecisions decisions;
    private final StoreResult results;
    private final AuditTrail trail;

    ReplayEvaluation(
            Editions editions,
            ReviewedEvaluationRepository evaluations,
            ReviewedFacts facts,
            FrozenFactRepository frozen,
            ResultRowRepository rows,
            KnownDecisions decisions,
            StoreResult results,
            AuditTrail trail) {
        this.editions = editions;
        this.evaluations = evaluations;
        this.facts = facts;
        this.frozen = frozen;
        this.rows = rows;
        this.decisions = decisions;
        this.results = results;
        this.trail = trail;
    }

    /** A bureau scored again; without a sheet where it does not exist in the period. */
    private record Again(FrozenFacts facts, @Nullable ScoreSheet sheet) {}

    /**
     * Joins the running transaction, or is one.
     *
     * @param bureaus whose decisions have changed; on a later day than the last replay all are scored again, for what is
     *     known of the others may have changed with the day
     * @throws Refusal 409 where the evaluation is not in review, or another program version has begun it
     */
    @Transactional
    public Mono<Void> replay(long evaluation, Set<String> bureaus) {
        return evaluations
                .lock(evaluation)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "evaluation-not-in-review")))
                .flatMap(reviewed -> {
                    EvaluationScheme scheme = scheme(reviewed);
                    ReviewedEvaluation now = reviewed.asking(decisions.today(reviewed.question()));
                    boolean sameDay = now.question().equals(reviewed.question());
                    return frozen.text(reviewed.digest("calendar"))
                            .publishOn(Schedulers.boundedElastic())
                            .map(calendar -> editions.evaluation(scheme, calendar))
                            .flatMap(rules -> frozen.bureaus(evaluation)
                                    .collectList()
                                    .flatMap(known -> again(now, rules, sameDay ? bureaus : codes(known))
                                            .flatMap(again -> store(now, scheme, rules, known, again))))
                            .then(Mono.defer(() -> recorded(reviewed)));
                });
    }

    /** Which result stood before and which stands now, by their digests. */
    private Mono<Void> recorded(ReviewedEvaluation before) {
        return evaluations
                .lock(before.id())
                .flatMap(now -> trail.record(new AuditEntry(
                        "evaluation.replay",
                        "evaluation/" + before.id(),
                        null,
                        Map.of("result", before.digest("result")),
                        Map.of("result", now.digest("result")),
                        null)));
    }

    private Mono<List<Again>> again(ReviewedEvaluation reviewed, Evaluation rules, Collection<String> bureaus) {
        return Flux.fromIterable(bureaus)
                .concatMap(bureau -> facts.of(reviewed.id(), bureau))
                .publishOn(Schedulers.boundedElastic())
                .map(own -> new Again(
                        own.frozen(),
                        rules.exists(own.facts(), reviewed.question())
                                ? rules.evaluateBureau(own.frozen().bureau(), own.all(), reviewed.question())
                                : null))
                .collectList();
    }

    private Mono<Void> store(
            ReviewedEvaluation reviewed,
            EvaluationScheme scheme,
            Evaluation rules,
            List<FrozenFactRepository.Digested> known,
            List<Again> again) {
        SortedMap<String, String> digests = new TreeMap<>();
        known.forEach(one -> digests.put(one.bureau(), one.digest()));
        again.forEach(one -> digests.put(one.facts().bureau(), one.facts().digest()));
        return rows.sheets(reviewed.id())
                .collectMap(ScoreSheet::bureau, sheet -> sheet, TreeMap::new)
                .flatMap(sheets -> {
                    again.forEach(one -> {
                        if (one.sheet() != null) {
                            sheets.put(one.facts().bureau(), one.sheet());
                        }
                    });
                    return Flux.fromIterable(again)
                            .concatMap(one -> frozen.put(reviewed.id(), one.facts()))
                            .then(results.store(
                                    reviewed.id(),
                                    new StoreResult.Scored(
                                            scheme,
                                            rules,
                                            reviewed.question(),
                                            List.copyOf(sheets.values()),
                                            digests,
                                            reviewed.history())));
                });
    }

    /** Only what this program would compute again is replayed; an edition or rulebook that has changed asks for a new run. */
    private EvaluationScheme scheme(ReviewedEvaluation reviewed) {
        return editions.scheme(reviewed.scheme())
                .filter(scheme -> scheme.digest().equals(reviewed.digest("scheme")))
                .filter(scheme -> editions.rulebook().digest().equals(reviewed.digest("rulebook")))
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "evaluation-outdated"));
    }

    private static List<String> codes(List<FrozenFactRepository.Digested> known) {
        return known.stream().map(FrozenFactRepository.Digested::bureau).toList();
    }
}
