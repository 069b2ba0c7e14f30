// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.fairness;

import java.math.BigDecimal;
import java.util.List;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.rules.fairness.FairnessCheck;
import org.mingjian.rules.fairness.GroupSpread;
import org.mingjian.rules.fairness.Judgement;

/**
 * The page of the fairness check.
 *
 * @param head of the result looked at
 * @param matters one for each judgement
 * @param indicators that take most, by the differences they make
 * @param never indicators by which nobody loses
 * @param always indicators by which everybody loses
 */
public record FairnessView(
        EvaluationHead head,
        FairnessCheck check,
        List<Matter> matters,
        List<GroupRow> groups,
        List<IndicatorRow> indicators,
        List<IndicatorRow> never,
        List<IndicatorRow> always,
        List<BandRow> bands,
        List<ThinRow> thin) {

    /** How many matters ask to be looked at. */
    public int looks() {
        return (int) matters.stream()
                .filter(one -> one.judgement().verdict() == Judgement.Verdict.LOOK)
                .count();
    }

    /**
     * One judgement in words.
     *
     * @param figure with its unit
     * @param limit from where on to look, in words
     * @param advice what it means and what to do about it
     * @param href the list behind it
     */
    public record Matter(Judgement judgement, Badge badge, String figure, String limit, String advice, String href) {}

    /** @param title of the group */
    public record GroupRow(GroupSpread spread, String title) {}

    /** @param cases where its findings are listed */
    public record IndicatorRow(
            String code,
            String title,
            int assessed,
            int deducted,
            BigDecimal lost,
            BigDecimal share,
            BigDecimal variance,
            String cases) {}

    /** @param names of the bureaus, in their order */
    public record BandRow(String title, int from, int to, String names, BigDecimal width, String href) {}

    public record ThinRow(String code, String title, int bureaus, BigDecimal lost, String cases) {}
}
