// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;

/** Bonuses (加分): only above the gate and without a veto, each up to its cap, all together up to the scheme's. */
final class BonusSum {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private final EvaluationScheme scheme;
    private final @Nullable String closed;
    private BigDecimal total = ZERO;

    BonusSum(EvaluationScheme scheme, @Nullable BigDecimal base, boolean veto) {
        this.scheme = scheme;
        if (veto) {
            closed = "触发单项否决，不计加分";
        } else if (base == null) {
            closed = "无基础得分，不计加分";
        } else if (base.compareTo(scheme.bonus().gate()) < 0) {
            closed = "基础得分 " + base + " 低于加分门槛 " + scheme.bonus().gate() + "，不计加分";
        } else {
            closed = null;
        }
    }

    BigDecimal total() {
        return total;
    }

    /** The lines with what each bonus adds. */
    List<ScoreLine> counted(List<RuledLine> ruled, List<ScoreLine> lines) {
        var counted = new ArrayList<ScoreLine>();
        for (int i = 0; i < lines.size(); i++) {
            ScoreLine line = lines.get(i);
            boolean earned = line.kind() == IndicatorKind.BONUS && line.outcome() == Outcome.SATISFIED;
            counted.add(earned ? earned(ruled.get(i), line) : line);
        }
        return counted;
    }

    private ScoreLine earned(RuledLine ruled, ScoreLine line) {
        if (closed != null) {
            return with(line, ZERO, closed, List.of());
        }
        List<BigDecimal> each = ruled.rulings().stream()
                .map(ruling -> ruling.stands() ? points(ruled, ruling) : ZERO)
                .toList();
        BigDecimal sum = each.stream().reduce(ZERO, BigDecimal::add);
        BigDecimal own = sum.min(ruled.indicator().cap());
        BigDecimal bonus = own.min(scheme.bonus().cap().subtract(total));
        total = total.add(bonus);
        if (bonus.compareTo(sum) == 0) {
            return with(line, bonus, "", each);
        }
        String limit = own.compareTo(bonus) > 0
                ? "加分合计封顶 " + scheme.bonus().cap()
                : "本项封顶 " + ruled.indicator().cap();
        return with(line, bonus, "应加 " + sum + "，" + limit + "，实加 " + bonus, each);
    }

    private static BigDecimal points(RuledLine ruled, Ruling ruling) {
        SchemeIndicator indicator = ruled.indicator();
        Deduction amount = indicator.deductions().get(ruling.finding().reason());
        if (amount == null) {
            throw new IllegalArgumentException(
                    "no points for " + ruled.code() + "/" + ruling.finding().reason() + " in the scheme");
        }
        var scale = new Amount.Scale(indicator.points(), indicator.points());
        return Amount.of(ruling.finding(), amount, scale).points();
    }

    /** @param each what the findings come to alone, in their order; the first ones count until the bonus is spent */
    private static ScoreLine with(ScoreLine line, BigDecimal bonus, String words, List<BigDecimal> each) {
        var findings = new ArrayList<ScoredFinding>();
        BigDecimal left = bonus;
        for (int i = 0; i < line.findings().size(); i++) {
            BigDecimal earned = each.isEmpty() ? ZERO : each.get(i).min(left);
            left = left.subtract(earned);
            findings.add(line.findings().get(i).earning(earned));
        }
        String reason =
                line.reason().isEmpty() || words.isEmpty() ? line.reason() + words : line.reason() + "；" + words;
        return new ScoreLine(
                line.indicator(),
                line.dimension(),
                line.kind(),
                line.outcome(),
                line.original(),
                line.points(),
                line.deducted(),
                line.effective(),
                bonus,
                line.asked(),
                line.undecided(),
                reason,
                findings);
    }
}
