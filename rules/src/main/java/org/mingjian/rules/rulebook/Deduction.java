// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a finding becomes points. Every result is rounded HALF_UP to 0.01 at the finding.
 *
 * @param mode how the amount is found
 * @param amount points per occurrence, or the fixed amount; unused by {@code ALL}; for {@code RATIO} empty means the
 *     indicator's points
 * @param numerator measure of a ratio
 * @param denominator measure of a ratio, above 0
 * @param measure what tiers are chosen by
 * @param tiers by {@code above} ascending; the last one exceeded applies, per occurrence
 * @param serious a serious deduction (重大扣分) is not limited by caps
 */
public record Deduction(
        Mode mode,
        @Nullable BigDecimal amount,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String measure,
        List<Tier> tiers,
        boolean serious) {

    public Deduction {
        tiers = List.copyOf(tiers);
    }

    /** How an amount of points is found. */
    public enum Mode {
        /** Amount × occurrences. */
        PER_OCCURRENCE,
        /** Amount (default: the points) × numerator ÷ denominator. */
        RATIO,
        /** The amount of the tier the measure falls into × occurrences. */
        TIER,
        /** The measure itself, in points: what a person took off. */
        MEASURE,
        /** All the indicator's points. */
        ALL,
        /** Nothing: a hint, or a veto. */
        NONE
    }

    /** Points that apply when the measure is above a bound. */
    public record Tier(BigDecimal above, BigDecimal amount) {}

    public static Deduction perOccurrence(BigDecimal amount) {
        return new Deduction(Mode.PER_OCCURRENCE, amount, null, null, null, List.of(), false);
    }

    public static Deduction none() {
        return new Deduction(Mode.NONE, null, null, null, null, List.of(), false);
    }
}
