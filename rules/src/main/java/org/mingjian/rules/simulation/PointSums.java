// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;

/** The points of dimensions and full marks, which follow from those of the indicators that are on. */
final class PointSums {

    private final Rulebook rulebook;
    private final EvaluationScheme scheme;
    private final Overlay overlay;

    PointSums(Rulebook rulebook, EvaluationScheme scheme, Overlay overlay) {
        this.rulebook = rulebook;
        this.scheme = scheme;
        this.overlay = overlay;
    }

    void into(Map<String, @Nullable Object> root, List<Map<String, @Nullable Object>> indicators) {
        BigDecimal full = new BigDecimal("0.00");
        for (Map<String, @Nullable Object> row : EditionTree.rows(root, "dimensions")) {
            BigDecimal sum = indicators.stream()
                    .map(one -> points(EditionTree.text(one, "code"), EditionTree.text(row, "code")))
                    .reduce(new BigDecimal("0.00"), BigDecimal::add);
            row.put("points", sum.toPlainString());
            full = full.add(sum);
        }
        root.put("full_marks", full.toPlainString());
    }

    /** Points an indicator brings to a dimension. */
    private BigDecimal points(String code, String dimension) {
        String changed = overlay.values().get(Place.of(Place.Kind.POINTS, code, ""));
        Optional<SchemeIndicator> base = scheme.indicator(code);
        boolean own = base.map(one ->
                        one.kind() == IndicatorKind.DEDUCTION && one.dimension().equals(dimension))
                .orElseGet(() -> ofRulebook(code, dimension));
        if (!own) {
            return BigDecimal.ZERO;
        }
        if (changed != null) {
            return new BigDecimal(changed);
        }
        Indicator indicator = rulebook.indicators().get(code);
        BigDecimal usual = indicator == null ? null : indicator.points();
        return base.map(SchemeIndicator::points).orElse(usual == null ? BigDecimal.ZERO : usual);
    }

    private boolean ofRulebook(String code, String dimension) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator != null
                && indicator.kind() == IndicatorKind.DEDUCTION
                && indicator.dimension().equals(dimension);
    }
}
