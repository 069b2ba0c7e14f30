// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.VetoTreatment;

/** Sums of a score sheet and what follows from them: base, coverage, veto, grade. */
record Totals(EvaluationScheme scheme, List<ScoreLine> lines) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal ZERO = new BigDecimal("0.00");

    BigDecimal possible() {
        return points(line -> line.outcome().assessed());
    }

    BigDecimal got() {
        return possible().subtract(sum(line -> true, ScoreLine::effective));
    }

    @Nullable
    BigDecimal base() {
        return base(got(), possible());
    }

    /** 100 × got ÷ possible, rounded once; serious deductions may exceed what is possible, the base is never below 0. */
    static @Nullable BigDecimal base(BigDecimal got, BigDecimal possible) {
        return possible.signum() == 0 ? null : percent(got.max(ZERO), possible);
    }

    /** Assessed points in percent of applicable ones. */
    BigDecimal coverage() {
        BigDecimal applicable = points(line -> line.outcome() != Outcome.NOT_APPLICABLE);
        return applicable.signum() == 0 ? ZERO : percent(possible(), applicable);
    }

    List<String> veto() {
        return ScoreCalculator.codes(lines, Outcome.VIOLATED);
    }

    @Nullable
    BigDecimal score(BigDecimal bonus) {
        BigDecimal base = base();
        if (base == null) {
            return null;
        }
        if (veto().isEmpty()) {
            return base.add(bonus);
        }
        return scheme.veto().action() == VetoTreatment.Action.STOP
                ? null
                : base.min(scheme.veto().value().setScale(2));
    }

    /** A veto gives its grade whatever the score; otherwise the band, unless too little was assessed to tell. */
    @Nullable
    String grade(@Nullable BigDecimal score) {
        if (!veto().isEmpty()) {
            return scheme.veto().grade();
        }
        if (score == null || coverage().compareTo(scheme.ranking().coverageFloor()) < 0) {
            return null;
        }
        return scheme.grades().stream()
                .filter(band -> score.compareTo(band.from()) >= 0)
                .map(GradeBand::grade)
                .findFirst()
                .orElse(null);
    }

    List<DimensionScore> dimensions() {
        return scheme.dimensions().stream()
                .map(dimension -> {
                    Predicate<ScoreLine> own = line -> line.dimension().equals(dimension.code());
                    BigDecimal applicable =
                            points(own.and(line -> line.outcome().assessed()));
                    BigDecimal got = applicable.subtract(sum(own, ScoreLine::effective));
                    return new DimensionScore(dimension.code(), dimension.title(), dimension.points(), applicable, got);
                })
                .toList();
    }

    private BigDecimal points(Predicate<ScoreLine> chosen) {
        return sum(chosen.and(line -> line.kind() == IndicatorKind.DEDUCTION), ScoreLine::points);
    }

    private BigDecimal sum(Predicate<ScoreLine> chosen, Function<ScoreLine, BigDecimal> figure) {
        return lines.stream().filter(chosen).map(figure).reduce(ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return HUNDRED.multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
