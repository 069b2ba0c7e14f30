// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

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

    /**
     * A score as points of the appraisal, rounded half up to 0.01; never more than the weight, so that a bonus lifts a
     * bureau to full marks and not beyond.
     *
     * @param score null where evaluation was stopped: no points
     */
    public BigDecimal converted(@Nullable BigDecimal score) {
        return score == null
                ? BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY)
                : score.min(HUNDRED).multiply(weight).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
