// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.evaluation.EvaluationProgress;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.facts.FactCode;

/**
 * The form that draws a sample: first the population, then the draw.
 *
 * @param evaluations computed ones
 * @param indicators names by code
 * @param population how many units the choice holds; absent where it could not be told
 * @param hints sizes for a margin, such as 0.05 → 278
 */
public record SampleNewView(
        SampleForm form,
        List<EvaluationProgress> evaluations,
        Map<String, String> indicators,
        List<String> groups,
        List<FactCode> kinds,
        @Nullable Integer population,
        List<Hint> hints,
        List<FieldError> errors) {

    /** A size and the margin in percentage points it gives at 95 %. */
    public record Hint(String margin, int size) {}
}
