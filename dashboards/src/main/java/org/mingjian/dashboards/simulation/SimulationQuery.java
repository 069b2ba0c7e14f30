// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.simulation.EditionFigures;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: simulations; empty for whoever is neither of the office nor an auditor. */
public interface SimulationQuery {
    /** Last changed first, archived ones at the end. */
    Flux<SimulationHead> simulations(Viewer viewer);

    Mono<SimulationHead> simulation(long id, Viewer viewer);

    /** What it comes to; {@link SimulationActions.SimulationRefused} where it cannot be computed. */
    Mono<Simulated> result(long id, Viewer viewer);

    /** The edition it starts from and the draft it makes of it. */
    Mono<SimulationDraft> draft(long id, Viewer viewer);

    /** Official results a simulation may start from, newest first. */
    Flux<EvaluationHead> evaluations(Viewer viewer);

    /**
     * What a composite result (综合得分) is made of: findings and deductions are simulated on its parts, weights on itself. Empty
     * for any other result.
     */
    Flux<Part> parts(long evaluation, Viewer viewer);

    /**
     * One component of a composite result.
     *
     * @param weight of 1
     * @param evaluation the newest result of its period and edition; empty where there is none to simulate yet
     */
    record Part(
            String title,
            BigDecimal weight,
            String period,
            @Nullable EvaluationHead evaluation) {}

    /**
     * An edition and its draft.
     *
     * @param figures of the edition
     * @param scheme the draft; the edition itself where nothing is changed or the changes do not hold any more
     */
    record SimulationDraft(EditionFigures figures, EvaluationScheme scheme) {}
}
