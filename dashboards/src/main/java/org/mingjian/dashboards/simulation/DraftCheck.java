// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.fairness.FairnessCheck;
import org.mingjian.rules.fairness.IndicatorEffect;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.FairnessRule;
import org.mingjian.rules.simulation.GroupMove;
import org.mingjian.rules.simulation.SimulatedResult;
import org.mingjian.rules.simulation.StepEffect;
import org.springframework.stereotype.Component;

/** What a draft should be looked at for before anybody is bound by it (草案自检). */
@Component
final class DraftCheck {

    private final Words words;
    private final NumberFormats figures;

    DraftCheck(Words words, NumberFormats figures) {
        this.words = words;
        this.figures = figures;
    }

    /** @param good whether nothing is to be looked at */
    public record Row(String matter, String figure, boolean good) {}

    List<Row> rows(SimulatedResult result) {
        EvaluationScheme base = result.draft().base();
        FairnessRule rule = Objects.requireNonNullElse(base.fairness(), FairnessRule.STANDARD);
        return List.of(weightiest(result, rule), medians(result), few(result, rule));
    }

    private Row weightiest(SimulatedResult result, FairnessRule rule) {
        return FairnessCheck.effects(result.sheets()).stream()
                .max(Comparator.comparing(IndicatorEffect::variance))
                .map(one -> row(
                        "VARIANCE",
                        rule.variance().stripTrailingZeros().toPlainString(),
                        one.variance().compareTo(rule.variance()) < 0,
                        one.indicator(),
                        figures.rate(one.variance())))
                .orElseGet(() ->
                        row("VARIANCE", rule.variance().toPlainString(), true, "", figures.rate(BigDecimal.ZERO)));
    }

    private Row medians(SimulatedResult result) {
        int[] ways = new int[3];
        for (GroupMove group : result.groups()) {
            BigDecimal before = group.medianBefore();
            BigDecimal after = group.medianAfter();
            if (before != null && after != null) {
                ways[after.compareTo(before) + 1]++;
            }
        }
        return row("MEDIANS", "", ways[0] == 0 || ways[2] == 0, ways[2], ways[0], ways[1]);
    }

    private Row few(SimulatedResult result, FairnessRule rule) {
        int few = result.steps().stream().mapToInt(StepEffect::few).max().orElse(0);
        return row("FEW", String.valueOf(rule.few()), few == 0, few);
    }

    private Row row(String matter, String limit, boolean good, Object... figure) {
        String key = "simulation.check." + matter;
        return new Row(words.of(key, limit), words.of(key + ".figure", figure), good);
    }
}
