// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How what two people gave for a manual indicator becomes one score (人工评分).
 *
 * @param threshold percent of the indicator's points by which they may differ, 0 to 100; beyond it a third person settles
 */
public record ManualScoringRule(BigDecimal threshold) {

    /** Where an edition says nothing: 口径, no source gave a figure. */
    public static final ManualScoringRule STANDARD = new ManualScoringRule(new BigDecimal("20"));

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * Whether the mean of both stands; exactly at the threshold it does.
     *
     * @param worth points of the indicator; under a veto, which has none, both must be equal
     */
    public boolean agree(BigDecimal one, BigDecimal other, BigDecimal worth) {
        return one.subtract(other).abs().multiply(HUNDRED).compareTo(threshold.multiply(worth)) <= 0;
    }

    /** The mean, rounded half up to 0.01 as every score. */
    public static BigDecimal mean(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
