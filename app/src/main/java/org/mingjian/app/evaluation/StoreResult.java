// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreSheet;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ranks what the bureaus came to and stores the whole result with its digests and the texts it rests on; to be called within
 * a transaction.
 */
@Component
class StoreResult {

    private final Editions editions;
    private final EvaluationWorkRepository evaluations;
    private final ResultRowRepository rows;
    private final FrozenFactRepository frozen;

    StoreResult(
            Editions editions,
            EvaluationWorkRepository evaluations,
            ResultRowRepository rows,
            FrozenFactRepository frozen) {
        this.editions = editions;
        this.evaluations = evaluations;
        this.rows = rows;
        this.frozen = frozen;
    }

    /**
     * All a result is made from.
     *
     * @param factDigests by bureau
     * @param history places of the period before, carried to today's bureaus
     */
    record Scored(
            EvaluationScheme scheme,
            Evaluation rules,
            Question question,
            List<ScoreSheet> sheets,
            SortedMap<String, String> factDigests,
            History history) {}

    Mono<Void> store(long evaluation, Scored scored) {
        EvaluationResult result = scored.rules().conclude(scored.sheets(), scored.question(), scored.history());
        EvaluationScheme scheme = scored.scheme();
        return rows.replace(evaluation, result)
                .then(Mono.justOrEmpty(editions.text(scheme)).flatMap(text -> frozen.put(scheme.digest(), text)))
                .then(frozen.put(
                        scored.rules().holidays().digest(),
                        scored.rules().holidays().csv()))
                .then(evaluations.finish(
                        evaluation,
                        digests(scored, result),
                        PreviousResults.runningLowest(result, scheme, scored.history()),
                        scored.question().decidedUntil(),
                        scored.history()));
    }

    private SortedMap<String, String> digests(Scored scored, EvaluationResult result) {
        SortedMap<String, String> digests = new TreeMap<>();
        digests.put("facts", FactBase.digest(scored.factDigests()));
        digests.put("scheme", scored.scheme().digest());
        digests.put("rulebook", editions.rulebook().digest());
        digests.put("calendar", scored.rules().holidays().digest());
        List<Object> outputs = new ArrayList<>(result.sheets());
        outputs.addAll(result.ranking().places());
        outputs.addAll(result.notificationList());
        StringBuilder lines = new StringBuilder();
        outputs.forEach(output -> lines.append(ResultJson.write(output)).append('\n'));
        digests.put("result", Sha256.of(lines.toString()));
        return digests;
    }
}
