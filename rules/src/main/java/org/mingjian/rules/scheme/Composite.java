// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.List;

/**
 * A score made of the scores of component periods with weights (综合得分), e.g. 第三方评估 70 % and 日常监测 30 %: Σ weight × score,
 * rounded once.
 *
 * @param period the period this score is of
 * @param components in the order of the score sheet; their weights sum to 1
 */
public record Composite(String period, List<Component> components) {

    public Composite {
        components = List.copyOf(components);
    }

    /**
     * One evaluation that enters the composite.
     *
     * @param code of its line on the score sheet, e.g. {@code ZH-01}
     * @param weight above 0, at most four decimals
     * @param scheme edition that evaluates it
     * @param period of that edition
     * @param digest of that edition: another edition makes another composite
     */
    public record Component(
            String code, String title, BigDecimal weight, String scheme, PeriodDates period, String digest) {

        /** Points of its line: the weight in percent. */
        public BigDecimal points() {
            return weight.movePointRight(2).setScale(2);
        }
    }
}
