// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.math.BigDecimal;
import java.util.List;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.StoredResults;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.fairness.FairnessCheck;
import org.mingjian.rules.scheme.FairnessRule;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The fairness check of a stored result (公平性自检); that an office account has seen it is kept, for publication asks. */
@Component
public class Fairness {

    private final EvaluationRepository evaluations;
    private final StoredResults results;
    private final ObstacleRepository obstacles;
    private final Editions editions;

    Fairness(EvaluationRepository evaluations, StoredResults results, ObstacleRepository obstacles, Editions editions) {
        this.evaluations = evaluations;
        this.results = results;
        this.obstacles = obstacles;
        this.editions = editions;
    }

    /** It speaks of all bureaus: none of them may see it. */
    public Mono<FairnessCheck> look(long evaluation, Viewer viewer) {
        if (viewer.bureau() != null) {
            return Mono.error(Refusal::notFound);
        }
        return evaluations
                .find(evaluation, viewer)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(run -> results.of(run.id()))
                .flatMap(result -> (viewer.may(Role.OFFICE)
                                ? obstacles.look(evaluation, viewer.name())
                                : Mono.<Void>empty())
                        .thenReturn(check(result)));
    }

    /** By the limits of its edition; one that cannot be read any more has the usual ones, and no noise is known. */
    private FairnessCheck check(EvaluationResult result) {
        return editions.scheme(result.scheme())
                .map(scheme -> FairnessCheck.of(result.sheets(), result.ranking(), scheme))
                .orElseGet(() -> FairnessCheck.of(
                        result.sheets(), result.ranking(), FairnessRule.STANDARD, BigDecimal.ZERO, List.of()));
    }
}
