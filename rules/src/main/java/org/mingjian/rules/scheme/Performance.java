// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a period's result enters the yearly appraisal of a bureau (年度目标考核).
 *
 * <p>国办发〔2016〕80号 asks for a weight of no less than 4 % in the appraisal of government performance; we are quite sure of
 * the figure, a city may set another.
 *
 * @param weight points of the appraisal's hundred, above 0, at most 100
 */
public record Performance(BigDecimal weight) {

    /** Where an edition says nothing. */
    public static final Performance STANDARD = new Performance(new BigDecimal("4.00"));

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Points of a bureau that a veto leaves without a score. */
    public static final BigDecimal NONE = new BigDecimal("0.00");

    /**
     * A score as points of the appraisal, rounded half up to 0.01; never more than the weight, so that a bonus lifts a
     * bureau to full marks and not beyond.
     */
    public BigDecimal converted(BigDecimal score) {
        return score.min(HUNDRED).multiply(weight).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
