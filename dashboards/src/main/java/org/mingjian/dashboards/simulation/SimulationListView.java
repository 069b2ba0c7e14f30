// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.simulation.SimulationActions.SimulationForm;

/**
 * The list of simulations, or the form of a new one.
 *
 * @param heads last changed first
 * @param makes whether the reader makes simulations
 * @param none why the list is empty; absent otherwise
 */
public record SimulationListView(
        List<SimulationHead> heads, boolean makes, @Nullable EmptyState none) {

    public SimulationListView {
        heads = List.copyOf(heads);
    }

    /**
     * The form of a new one.
     *
     * @param parts what the result asked for is made of, where it is a composite
     */
    public record Begin(
            List<EvaluationHead> evaluations,
            List<SimulationQuery.Part> parts,
            SimulationForm form,
            List<FieldError> errors) {}
}
