// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How often the machine was right in the items people judged (准确率).
 *
 * @param right items found right
 * @param judged items found right or wrong; those that could not be told are not among them
 */
public record Precision(int right, int judged) {

    /** Below this number of judged items a share says little (样本少). */
    public static final int FEW = 30;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT = new MathContext(20, RoundingMode.HALF_EVEN);

    public Precision {
        if (right < 0 || judged < right) {
            throw new IllegalArgumentException(right + " of " + judged);
        }
    }

    public Precision plus(Precision other) {
        return new Precision(right + other.right, judged + other.judged);
    }

    /** Whether there are too few items for a firm word. */
    public boolean few() {
        return judged < FEW;
    }

    /** 0.00–100.00; null while nothing is judged. */
    public @Nullable BigDecimal percent() {
        return judged == 0
                ? null
                : BigDecimal.valueOf(right)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(judged), 2, RoundingMode.HALF_UP);
    }

    /** Lower bound of the 95 % interval by Wilson (1927), 0.00–100.00; 0.00 while nothing is judged. */
    public BigDecimal low() {
        return judged == 0 ? new BigDecimal("0.00") : bound(-1);
    }

    /** Upper bound of the same interval; 100.00 while nothing is judged. */
    public BigDecimal high() {
        return judged == 0 ? new BigDecimal("100.00") : bound(1);
    }

    /** (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). */
    private BigDecimal bound(int side) {
        BigDecimal n = BigDecimal.valueOf(judged);
        BigDecimal p = BigDecimal.valueOf(right).divide(n, EXACT);
        BigDecimal zz = SampleSize.Z.pow(2);
        BigDecimal middle = p.add(zz.divide(n.multiply(BigDecimal.valueOf(2)), EXACT));
        BigDecimal under = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, EXACT)
                .add(zz.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), EXACT));
        BigDecimal reach = SampleSize.Z.multiply(under.sqrt(EXACT)).multiply(BigDecimal.valueOf(side));
        return middle.add(reach)
                .divide(BigDecimal.ONE.add(zz.divide(n, EXACT)), EXACT)
                .multiply(HUNDRED)
                .setScale(2, RoundingMode.HALF_UP)
                .max(new BigDecimal("0.00"))
                .min(new BigDecimal("100.00"));
    }
}
