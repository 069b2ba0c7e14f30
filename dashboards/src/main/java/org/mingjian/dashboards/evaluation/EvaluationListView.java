// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.rules.scheme.EvaluationScheme;

/**
 * Evaluations, and the form that starts one.
 *
 * @param schemes to choose from; empty when the reader may not start one
 * @param usual scheme and period most likely asked for, {@code scheme/period}; empty when there is none
 * @param refused why the last attempt was refused; empty otherwise
 */
public record EvaluationListView(
        List<EvaluationProgress> evaluations,
        List<EvaluationScheme> schemes,
        String usual,
        @Nullable String refused,
        @Nullable EmptyState empty) {
    public EvaluationListView {
        evaluations = List.copyOf(evaluations);
        schemes = List.copyOf(schemes);
    }
}
