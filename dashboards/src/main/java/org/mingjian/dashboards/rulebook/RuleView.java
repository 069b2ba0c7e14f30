// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.appeal.AppealRate;
import org.mingjian.dashboards.sample.PrecisionLine;
import org.mingjian.dashboards.why.WhyDetail;
import org.mingjian.rules.duty.Duty;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.law.Article;
import org.mingjian.rules.rulebook.Dimension;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorCase;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;

/**
 * An indicator of the rulebook as its page needs it.
 *
 * @param rule its text for people
 * @param guidance headings and paragraphs of the guidance
 * @param examples cases beside the rule
 * @param outcomes how often each outcome occurred in the newest evaluation, none left out
 * @param uses schemes that hold it
 * @param duties statements of the source documents it serves
 * @param appealed how often appeals changed its judgements; null where none was decided
 * @param siblings other indicators that rest on the same articles of the regulation
 * @param precision how often people found its results right in samples, by outcome
 */
public record RuleView(
        Indicator indicator,
        Dimension dimension,
        List<WhyDetail.LegalBasis> basis,
        List<Deducted> reasons,
        String rule,
        List<GuidanceBlock> guidance,
        List<IndicatorCase> examples,
        Map<Outcome, Integer> outcomes,
        List<Use> uses,
        List<Duty> duties,
        @Nullable AppealRate appealed,
        List<PrecisionLine> precision,
        List<Siblings> siblings) {

    /** Whether dimension and kind bear different names, so that both are worth saying. */
    public boolean kindSaysMore(String kind) {
        return !dimension.titleZh().startsWith(kind);
    }

    /** Other indicators that rest on an article. */
    public record Siblings(Article article, List<Indicator> indicators) {}

    /** A reason and its deduction in words. */
    public record Deducted(Reason reason, String deduction) {}

    /** A scheme that holds the indicator. */
    public record Use(EvaluationScheme scheme, SchemeIndicator chosen) {}
}
