// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.rulebook.Deduction;

/**
 * Points one finding comes to by its reason's deduction alone, rounded HALF_UP to 0.01, with the sum a clerk can follow.
 *
 * @param arithmetic e.g. {@code 2 × 0.30 = 0.60}
 */
record Amount(BigDecimal points, String arithmetic) {

    /**
     * Under redistribution a deduction grows with the line's points, so that the rate lost stays the same.
     *
     * @param scale the line's points in this bureau, beside those of the edition
     */
    static Amount of(Finding finding, Deduction deduction, Scale scale) {
        BigDecimal times = BigDecimal.valueOf(finding.occurrences());
        return switch (deduction.mode()) {
            case PER_OCCURRENCE -> product(times, needed(deduction.amount(), finding), scale, "");
            case TIER -> tier(finding, deduction, times, scale);
            case RATIO -> ratio(finding, deduction, scale);
            case MEASURE -> product(BigDecimal.ONE, measure(finding, deduction.measure()), scale, lead(deduction));
            case ALL -> new Amount(scale.points(), "扣除本项全部分值 " + scale.points());
            case NONE -> new Amount(new BigDecimal("0.00"), "不扣分");
        };
    }

    /**
     * The deduction a decision put in place of the rule's, to the hundredth and as it was decided: it does not grow under
     * redistribution. It never raises what the rule deducts.
     *
     * @param decided Chinese words of the decision
     */
    Amount adjusted(BigDecimal deduction, String decided) {
        BigDecimal exact = deduction.setScale(2, RoundingMode.HALF_UP);
        return exact.compareTo(points) < 0
                ? new Amount(exact, arithmetic + "；" + decided + "，扣分由 " + points + " 调整为 " + exact)
                : new Amount(points, arithmetic + "；" + decided + "，不低于规则应扣 " + points + "，按规则扣分");
    }

    /** The line's points in this bureau ({@code points}) and in the edition ({@code edition}); equal but for redistribution. */
    record Scale(BigDecimal points, BigDecimal edition) {

        boolean same() {
            return points.compareTo(edition) == 0;
        }

        /** Amount × points ÷ edition, rounded HALF_UP to 0.01 once. */
        BigDecimal apply(BigDecimal amount, BigDecimal divisor) {
            return same()
                    ? amount.divide(divisor, 2, RoundingMode.HALF_UP)
                    : amount.multiply(points).divide(divisor.multiply(edition), 2, RoundingMode.HALF_UP);
        }

        String words() {
            return same() ? "" : " × " + points + " ÷ " + edition + "（不适用分值重新分配）";
        }
    }

    private static String lead(Deduction deduction) {
        return "gained".equals(deduction.measure()) ? "评定加分：" : "评定失分：";
    }

    private static Amount product(BigDecimal times, BigDecimal amount, Scale scale, String lead) {
        BigDecimal points = scale.apply(times.multiply(amount), BigDecimal.ONE);
        return new Amount(
                points, lead + Words.number(times) + " × " + amount.toPlainString() + scale.words() + " = " + points);
    }

    private static Amount tier(Finding finding, Deduction deduction, BigDecimal times, Scale scale) {
        BigDecimal measure = measure(finding, deduction.measure());
        List<Deduction.Tier> exceeded = deduction.tiers().stream()
                .filter(tier -> measure.compareTo(tier.above()) > 0)
                .toList();
        if (exceeded.isEmpty()) {
            return new Amount(new BigDecimal("0.00"), Words.number(measure) + " 未达扣分档");
        }
        Deduction.Tier tier = exceeded.get(exceeded.size() - 1);
        String lead = Words.number(measure) + "＞" + Words.number(tier.above()) + "，适用第 " + exceeded.size() + " 档：";
        return product(times, tier.amount(), scale, lead);
    }

    private static Amount ratio(Finding finding, Deduction deduction, Scale scale) {
        BigDecimal numerator = measure(finding, deduction.numerator());
        BigDecimal denominator = measure(finding, deduction.denominator());
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("ratio of " + finding.indicator() + "/" + finding.reason() + " "
                    + finding.subject() + " has denominator " + denominator);
        }
        BigDecimal amount = deduction.amount() == null ? scale.edition() : deduction.amount();
        BigDecimal points = scale.apply(amount.multiply(numerator), denominator);
        return new Amount(
                points,
                amount.toPlainString() + " × " + Words.number(numerator) + " ÷ " + Words.number(denominator)
                        + scale.words() + " = " + points);
    }

    private static BigDecimal measure(Finding finding, @Nullable String name) {
        return needed(name == null ? null : finding.measures().get(name), finding);
    }

    private static BigDecimal needed(@Nullable BigDecimal value, Finding finding) {
        if (value == null || value.signum() < 0) {
            throw new IllegalArgumentException("deduction of " + finding.indicator() + "/" + finding.reason() + " "
                    + finding.subject() + " lacks its amount or measure: " + value);
        }
        return value;
    }
}
