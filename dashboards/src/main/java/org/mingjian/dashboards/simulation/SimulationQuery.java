// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

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
     * An edition and its draft.
     *
     * @param figures of the edition
     * @param scheme the draft; the edition itself where nothing is changed or the changes do not hold any more
     */
    record SimulationDraft(EditionFigures figures, EvaluationScheme scheme) {}
}
