// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.ExclusiveGroup;
import org.mingjian.rules.scheme.NotApplicableTreatment;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeIndicator;

/** What holds of every score sheet under every scheme, computed here once more from its lines. */
public final class ScoreLaws {

    private ScoreLaws() {}

    /** @param where names the case in a failure */
    public static void hold(String where, EvaluationScheme scheme, ScoreSheet sheet) {
        identity(where, scheme, sheet);
        bounds(where, scheme, sheet);
        capsHold(where, scheme, sheet);
        noFactIsDeductedTwice(where, scheme, sheet);
    }

    /** Lines add up to got; 100 × got ÷ assessed, rounded once, plus bonus is the score. */
    private static void identity(String where, EvaluationScheme scheme, ScoreSheet sheet) {
        BigDecimal possible = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        BigDecimal bonus = BigDecimal.ZERO;
        for (ScoreLine line : sheet.lines()) {
            BigDecimal ofFindings = BigDecimal.ZERO;
            BigDecimal earned = BigDecimal.ZERO;
            for (ScoredFinding finding : line.findings()) {
                ofFindings = ofFindings.add(finding.effective());
                earned = earned.add(finding.bonus());
            }
            assertThat(line.bonus()).as("%s %s", where, line.indicator()).isEqualByComparingTo(earned);
            assertThat(line.effective()).as("%s %s", where, line.indicator()).isEqualByComparingTo(ofFindings);
            boolean assessed = line.outcome() == Outcome.SATISFIED || line.outcome() == Outcome.VIOLATED;
            if (line.kind() == IndicatorKind.DEDUCTION && assessed) {
                possible = possible.add(line.points());
            }
            lost = lost.add(line.effective());
            bonus = bonus.add(line.bonus());
        }
        assertThat(sheet.possible()).as(where).isEqualByComparingTo(possible);
        assertThat(sheet.got()).as(where).isEqualByComparingTo(possible.subtract(lost));
        if (possible.signum() == 0) {
            assertThat(sheet.score()).as(where).isNull();
        } else if (sheet.veto().isEmpty()) {
            BigDecimal base = new BigDecimal(100)
                    .multiply(possible.subtract(lost).max(BigDecimal.ZERO))
                    .divide(possible, 2, RoundingMode.HALF_UP);
            assertThat(sheet.score()).as(where).isEqualTo(base.add(bonus));
        }
        if (scheme.notApplicable() == NotApplicableTreatment.REDISTRIBUTE) {
            redistributedPointsSumToTheFullMarks(where, scheme, sheet);
        }
    }

    private static void redistributedPointsSumToTheFullMarks(String where, EvaluationScheme scheme, ScoreSheet sheet) {
        BigDecimal applicable = sheet.lines().stream()
                .filter(line -> line.kind() == IndicatorKind.DEDUCTION)
                .filter(line -> line.outcome() != Outcome.NOT_APPLICABLE)
                .map(ScoreLine::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (applicable.signum() > 0) {
            assertThat(applicable).as(where).isEqualByComparingTo(scheme.fullMarks());
        }
    }

    private static void capsHold(String where, EvaluationScheme scheme, ScoreSheet sheet) {
        boolean redistributed = scheme.notApplicable() == NotApplicableTreatment.REDISTRIBUTE;
        Map<String, BigDecimal> ofDimension = new TreeMap<>();
        for (ScoreLine line : sheet.lines()) {
            if (line.kind() != IndicatorKind.DEDUCTION) {
                continue;
            }
            SchemeIndicator indicator = scheme.indicator(line.indicator()).orElseThrow();
            BigDecimal capped = line.findings().stream()
                    .filter(finding -> !serious(indicator, finding))
                    .map(ScoredFinding::effective)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal cap =
                    indicator.cap().multiply(line.points()).divide(indicator.points(), 2, RoundingMode.HALF_UP);
            assertThat(capped).as("%s cap of %s", where, line.indicator()).isLessThanOrEqualTo(cap);
            ofDimension.merge(line.dimension(), capped, BigDecimal::add);
        }
        for (SchemeDimension dimension : scheme.dimensions()) {
            if (dimension.cap() != null && !redistributed) {
                assertThat(ofDimension.get(dimension.code()))
                        .as("%s cap of %s", where, dimension.code())
                        .isLessThanOrEqualTo(dimension.cap());
            }
        }
    }

    /** Over the lines of an exclusive group a subject costs at most what its heaviest line would deduct. */
    private static void noFactIsDeductedTwice(String where, EvaluationScheme scheme, ScoreSheet sheet) {
        for (ExclusiveGroup group : scheme.exclusive()) {
            Map<String, BigDecimal> costs = new TreeMap<>();
            Map<String, BigDecimal> heaviest = new TreeMap<>();
            for (ScoreLine line : sheet.lines()) {
                if (!group.indicators().contains(line.indicator())) {
                    continue;
                }
                Map<String, BigDecimal> ofLine = new TreeMap<>();
                for (ScoredFinding finding : line.findings()) {
                    costs.merge(finding.finding().subject(), finding.effective(), BigDecimal::add);
                    ofLine.merge(finding.finding().subject(), finding.deducted(), BigDecimal::add);
                }
                ofLine.forEach((subject, sum) -> heaviest.merge(subject, sum, BigDecimal::max));
            }
            costs.forEach((subject, cost) -> assertThat(cost)
                    .as("%s fact %s of %s", where, subject, group.indicators())
                    .isLessThanOrEqualTo(heaviest.get(subject)));
        }
    }

    private static void bounds(String where, EvaluationScheme scheme, ScoreSheet sheet) {
        BigDecimal hundred = new BigDecimal("100.00");
        assertThat(sheet.bonus())
                .as(where)
                .isBetween(BigDecimal.ZERO, scheme.bonus().cap());
        assertThat(sheet.coverage()).as(where).isBetween(BigDecimal.ZERO, hundred);
        if (sheet.base() != null) {
            assertThat(sheet.base()).as(where).isBetween(BigDecimal.ZERO, hundred);
        }
        if (sheet.score() != null) {
            assertThat(sheet.score())
                    .as(where)
                    .isBetween(BigDecimal.ZERO, hundred.add(scheme.bonus().cap()));
        }
    }

    private static boolean serious(SchemeIndicator indicator, ScoredFinding finding) {
        Deduction deduction = indicator.deductions().get(finding.finding().reason());
        return deduction != null && deduction.serious();
    }
}
