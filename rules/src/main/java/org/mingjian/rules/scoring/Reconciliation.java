// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;

/**
 * The double entry of a score sheet: findings add up to their line, lines to their dimension and to the sheet, and the
 * sheet to the score, to the hundredth. A sheet that does not is never made.
 */
final class Reconciliation {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private final List<DimensionScore> dimensions;
    private final List<ScoreLine> lines;
    private final List<String> breaks = new ArrayList<>();

    Reconciliation(List<DimensionScore> dimensions, List<ScoreLine> lines) {
        this.dimensions = dimensions;
        this.lines = lines;
        lines.forEach(this::line);
        dimensions();
    }

    Reconciliation totals(BigDecimal possible, BigDecimal got, BigDecimal bonus) {
        equal("possible", possible, assessed(line -> true));
        equal("lost", possible.subtract(got), sum(lines.stream(), ScoreLine::effective));
        equal("bonus", bonus, sum(lines.stream(), ScoreLine::bonus));
        return this;
    }

    Reconciliation score(
            @Nullable BigDecimal score,
            @Nullable BigDecimal base,
            @Nullable BigDecimal computedBase,
            BigDecimal bonus,
            boolean veto) {
        equal("base", base, computedBase);
        if (base == null) {
            expect(score == null, "a score without assessed points");
        } else if (!veto) {
            equal("score", score, base.add(bonus));
        } else {
            expect(score == null || score.compareTo(base) <= 0, "a score above the base in spite of a veto");
            expect(bonus.signum() == 0, "a bonus in spite of a veto");
        }
        return this;
    }

    /** Throws {@link IllegalStateException} that names every sum that does not agree. */
    void check(String bureau) {
        if (!breaks.isEmpty()) {
            throw new IllegalStateException(
                    "score sheet of " + bureau + " does not reconcile: " + String.join("; ", breaks));
        }
    }

    private void line(ScoreLine line) {
        String name = line.indicator();
        equal(name + " deducted", line.deducted(), sum(line.findings().stream(), ScoredFinding::deducted));
        equal(name + " effective", line.effective(), sum(line.findings().stream(), ScoredFinding::effective));
        boolean deducts = line.kind() == IndicatorKind.DEDUCTION && line.outcome() == Outcome.VIOLATED;
        expect(deducts || line.effective().signum() == 0, name + " loses points as " + line.outcome());
        boolean earns = line.kind() == IndicatorKind.BONUS && line.outcome() == Outcome.SATISFIED;
        expect(earns || line.bonus().signum() == 0, name + " adds points as " + line.outcome());
        for (ScoredFinding finding : line.findings()) {
            boolean within =
                    finding.effective().signum() >= 0 && finding.effective().compareTo(finding.deducted()) <= 0;
            expect(within, name + " " + finding.finding().id() + " costs more than its deduction");
        }
    }

    private void dimensions() {
        for (DimensionScore dimension : dimensions) {
            Predicate<ScoreLine> own = line -> line.dimension().equals(dimension.code());
            equal(dimension.code() + " assessed", dimension.applicable(), assessed(own));
            equal(
                    dimension.code() + " lost",
                    dimension.applicable().subtract(dimension.got()),
                    sum(lines.stream().filter(own), ScoreLine::effective));
        }
    }

    private BigDecimal assessed(Predicate<ScoreLine> chosen) {
        return sum(
                lines.stream()
                        .filter(chosen)
                        .filter(line -> line.kind() == IndicatorKind.DEDUCTION)
                        .filter(line -> line.outcome().assessed()),
                ScoreLine::points);
    }

    private static <T> BigDecimal sum(Stream<T> items, Function<T, BigDecimal> figure) {
        return items.map(figure).reduce(ZERO, BigDecimal::add);
    }

    private void equal(String what, @Nullable BigDecimal shown, @Nullable BigDecimal summed) {
        boolean same = shown == null || summed == null ? shown == summed : shown.compareTo(summed) == 0;
        expect(same, what + " is " + shown + ", the sum is " + summed);
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            breaks.add(otherwise);
        }
    }
}
