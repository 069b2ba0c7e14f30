// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Sums of squared and of paired distances from the mean; no root is drawn, so that figures do not depend on a library. */
final class Scatter {

    static final MathContext EXACT = MathContext.DECIMAL128;

    private Scatter() {}

    /** Σ(x − mean)², 0 of none. */
    static BigDecimal squares(List<BigDecimal> figures) {
        return products(figures, figures);
    }

    /** Σ(x − mean of x)(y − mean of y) = Σxy − Σx·Σy ÷ n, 0 of none. */
    static BigDecimal products(List<BigDecimal> xs, List<BigDecimal> ys) {
        if (xs.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal products = BigDecimal.ZERO;
        for (int i = 0; i < xs.size(); i++) {
            products = products.add(xs.get(i).multiply(ys.get(i)));
        }
        return products.subtract(sum(xs).multiply(sum(ys)).divide(BigDecimal.valueOf(xs.size()), EXACT));
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
