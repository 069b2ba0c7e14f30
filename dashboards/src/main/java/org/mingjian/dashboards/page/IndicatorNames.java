// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.Objects;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeIndicator;

/** Names of indicators and dimensions: the rulebook's, or the scheme's own where only the scheme knows them. */
public record IndicatorNames(Rulebook rulebook, EvaluationScheme scheme) {
    public String indicator(String code) {
        Indicator known = rulebook.indicators().get(code);
        if (known != null) {
            return known.titleZh();
        }
        return scheme.indicator(code)
                .map(SchemeIndicator::ownTitle)
                .filter(Objects::nonNull)
                .orElse(code);
    }

    public String dimension(String code) {
        return scheme.dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(SchemeDimension::title)
                .findFirst()
                .orElse(code);
    }
}
