// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Average and quartiles of figures, two digits; of at least one figure. */
record Quantiles(
        BigDecimal average,
        BigDecimal lowest,
        BigDecimal lower,
        BigDecimal median,
        BigDecimal upper,
        BigDecimal highest) {

    static Quantiles of(List<BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Quantiles(
                sum.divide(BigDecimal.valueOf(sorted.size()), 2, RoundingMode.HALF_UP),
                sorted.get(0),
                at(sorted, 1),
                at(sorted, 2),
                at(sorted, 3),
                sorted.get(sorted.size() - 1));
    }

    /** The mean of the two nearest where the quarter falls between them. */
    private static BigDecimal at(List<BigDecimal> sorted, int quarters) {
        int steps = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(steps / 4);
        BigDecimal above = sorted.get((steps + 3) / 4);
        BigDecimal part = BigDecimal.valueOf(steps % 4).divide(BigDecimal.valueOf(4));
        return below.add(above.subtract(below).multiply(part)).setScale(2, RoundingMode.HALF_UP);
    }
}
