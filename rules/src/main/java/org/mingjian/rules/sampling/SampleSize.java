// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many items a sample needs (样本量). */
public final class SampleSize {

    /** z of 95 %. */
    static final BigDecimal Z = new BigDecimal("1.959964");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DIGITS = 12;

    private SampleSize() {}

    /**
     * The size at which a proportion is known within a margin at 95 % confidence, whatever it is (the worst case is one
     * half), with the correction for a finite population (Cochran 1977, 4.1 and 4.2).
     *
     * @param margin half the width of the interval, such as 0.05; above 0, below 1
     * @return at most the population
     */
    public static int of(int population, BigDecimal margin) {
        if (margin.signum() <= 0 || margin.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a margin of " + margin);
        }
        if (population <= 0) {
            return 0;
        }
        BigDecimal endless = Z.pow(2).multiply(HALF).multiply(HALF).divide(margin.pow(2), DIGITS, RoundingMode.HALF_UP);
        BigDecimal correction = BigDecimal.ONE.add(
                endless.subtract(BigDecimal.ONE).divide(BigDecimal.valueOf(population), DIGITS, RoundingMode.HALF_UP));
        return endless.divide(correction, DIGITS, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(population))
                .intValueExact();
    }
}
