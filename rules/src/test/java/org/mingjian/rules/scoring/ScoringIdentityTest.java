// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.ExclusiveGroup;
import org.mingjian.rules.scheme.NotApplicableTreatment;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scheme.VetoTreatment;

/** Laws of the arithmetic over generated schemes and finding sets; each case is named by its seed. */
class ScoringIdentityTest {

    private static final int CASES = 100_000;

    @Test
    void theLawsOfTheScoreHoldOverGeneratedCases() {
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var generated = new Generated(random);
            ScoreSheet sheet = generated.score();

            identity(seed, generated, sheet);
            capsHold(seed, generated, sheet);
            noFactIsDeductedTwice(seed, generated, sheet);
            vetoDominates(seed, generated, sheet);
            oneMoreViolationNeverRaisesTheScore(seed, random, generated, sheet);
            notApplicableLeavesTheRateOfOthers(seed, random, generated, sheet);
            orderOfFindingsIsNothing(seed, random, generated, sheet);
        }
    }

    /** Lines add up to got; 100 × got ÷ assessed, rounded once, plus bonus is the score. */
    private static void identity(int seed, Generated generated, ScoreSheet sheet) {
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
            assertThat(line.bonus()).as("seed %s %s", seed, line.indicator()).isEqualByComparingTo(earned);
            assertThat(line.effective())
                    .as("seed %s %s", seed, line.indicator())
                    .isEqualByComparingTo(ofFindings);
            boolean assessed = line.outcome() == Outcome.SATISFIED || line.outcome() == Outcome.VIOLATED;
            if (line.kind() == IndicatorKind.DEDUCTION && assessed) {
                possible = possible.add(line.points());
            }
            lost = lost.add(line.effective());
            bonus = bonus.add(line.bonus());
        }
        assertThat(sheet.possible()).as("seed %s", seed).isEqualByComparingTo(possible);
        assertThat(sheet.got()).as("seed %s", seed).isEqualByComparingTo(possible.subtract(lost));
        if (possible.signum() == 0) {
            assertThat(sheet.score()).as("seed %s", seed).isNull();
        } else if (sheet.veto().isEmpty()) {
            BigDecimal base = new BigDecimal(100)
                    .multiply(possible.subtract(lost).max(BigDecimal.ZERO))
                    .divide(possible, 2, RoundingMode.HALF_UP);
            assertThat(sheet.score()).as("seed %s", seed).isEqualTo(base.add(bonus));
        }
        if (generated.scheme.notApplicable() == NotApplicableTreatment.REDISTRIBUTE) {
            redistributedPointsSumToTheFullMarks(seed, generated, sheet);
        }
    }

    private static void redistributedPointsSumToTheFullMarks(int seed, Generated generated, ScoreSheet sheet) {
        BigDecimal applicable = sheet.lines().stream()
                .filter(line -> line.kind() == IndicatorKind.DEDUCTION)
                .filter(line -> line.outcome() != Outcome.NOT_APPLICABLE)
                .map(ScoreLine::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (applicable.signum() > 0) {
            assertThat(applicable).as("seed %s", seed).isEqualByComparingTo(generated.scheme.fullMarks());
        }
    }

    private static void capsHold(int seed, Generated generated, ScoreSheet sheet) {
        boolean redistributed = generated.scheme.notApplicable() == NotApplicableTreatment.REDISTRIBUTE;
        Map<String, BigDecimal> ofDimension = new TreeMap<>();
        for (ScoreLine line : sheet.lines()) {
            if (line.kind() != IndicatorKind.DEDUCTION) {
                continue;
            }
            SchemeIndicator indicator =
                    generated.scheme.indicator(line.indicator()).orElseThrow();
            BigDecimal capped = line.findings().stream()
                    .filter(finding -> !finding.finding().reason().equals("SERIOUS"))
                    .map(ScoredFinding::effective)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal cap =
                    indicator.cap().multiply(line.points()).divide(indicator.points(), 2, RoundingMode.HALF_UP);
            assertThat(capped).as("seed %s cap of %s", seed, line.indicator()).isLessThanOrEqualTo(cap);
            ofDimension.merge(line.dimension(), capped, BigDecimal::add);
        }
        for (SchemeDimension dimension : generated.scheme.dimensions()) {
            if (dimension.cap() != null && !redistributed) {
                assertThat(ofDimension.get(dimension.code()))
                        .as("seed %s cap of %s", seed, dimension.code())
                        .isLessThanOrEqualTo(dimension.cap());
            }
        }
    }

    /** Over the lines of an exclusive group a subject costs at most what its heaviest line would deduct. */
    private static void noFactIsDeductedTwice(int seed, Generated generated, ScoreSheet sheet) {
        for (ExclusiveGroup group : generated.scheme.exclusive()) {
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
                    .as("seed %s fact %s of %s", seed, subject, group.indicators())
                    .isLessThanOrEqualTo(heaviest.get(subject)));
        }
    }

    private static void vetoDominates(int seed, Generated generated, ScoreSheet sheet) {
        assertThat(sheet.veto()).as("seed %s", seed).hasSize(generated.veto ? 1 : 0);
        if (!generated.veto) {
            return;
        }
        assertThat(sheet.grade()).as("seed %s", seed).isEqualTo("不合格");
        assertThat(sheet.bonus()).as("seed %s", seed).isEqualByComparingTo("0");
        if (generated.scheme.veto().action() == VetoTreatment.Action.STOP || sheet.base() == null) {
            assertThat(sheet.score()).as("seed %s", seed).isNull();
        } else {
            assertThat(sheet.score()).as("seed %s", seed).isEqualTo(sheet.base().min(new BigDecimal("59.00")));
        }
    }

    /** Under a line that is assessed already: a case of a line nobody could assess changes what is compared. */
    private static void oneMoreViolationNeverRaisesTheScore(
            int seed, Random random, Generated generated, ScoreSheet before) {
        List<String> assessed = generated.indicators.stream()
                .filter(code -> !generated.outcomes.containsKey(code))
                .toList();
        if (assessed.isEmpty()) {
            return;
        }
        var more = new ArrayList<>(generated.violations);
        more.add(generated.violation(assessed.get(random.nextInt(assessed.size()))));

        ScoreSheet after = generated.score(more, generated.outcomes);

        assertThat(after.got()).as("seed %s", seed).isLessThanOrEqualTo(before.got());
        assertThat(after.possible()).as("seed %s", seed).isEqualByComparingTo(before.possible());
        if (before.score() != null) {
            assertThat(after.score()).as("seed %s", seed).isLessThanOrEqualTo(before.score());
        }
    }

    /** Rescaling leaves every other line as it is; redistribution leaves its rate but for the rounding of each finding. */
    private static void notApplicableLeavesTheRateOfOthers(
            int seed, Random random, Generated generated, ScoreSheet before) {
        List<ScoreLine> satisfied = before.lines().stream()
                .filter(line -> line.kind() == IndicatorKind.DEDUCTION && line.outcome() == Outcome.SATISFIED)
                .toList();
        if (satisfied.isEmpty()) {
            return;
        }
        String gone = satisfied.get(random.nextInt(satisfied.size())).indicator();
        var outcomes = new TreeMap<>(generated.outcomes);
        outcomes.put(gone, Outcome.NOT_APPLICABLE);

        ScoreSheet after = generated.score(generated.violations, outcomes);

        for (int i = 0; i < before.lines().size(); i++) {
            ScoreLine was = before.lines().get(i);
            ScoreLine is = after.lines().get(i);
            if (was.indicator().equals(gone) || was.kind() != IndicatorKind.DEDUCTION) {
                continue;
            }
            if (generated.scheme.notApplicable() == NotApplicableTreatment.RESCALE) {
                assertThat(is).as("seed %s %s", seed, was.indicator()).isEqualTo(was);
            } else {
                SchemeIndicator indicator =
                        generated.scheme.indicator(was.indicator()).orElseThrow();
                deductionsGrowWithThePoints(seed, indicator, was, is);
            }
        }
    }

    private static void deductionsGrowWithThePoints(int seed, SchemeIndicator indicator, ScoreLine was, ScoreLine is) {
        for (int i = 0; i < was.findings().size(); i++) {
            BigDecimal before = was.findings().get(i).deducted();
            BigDecimal after = is.findings().get(i).deducted();
            // |after ÷ points − before ÷ points| is at most half a hundredth on each side
            BigDecimal gap = after.multiply(was.points())
                    .subtract(before.multiply(is.points()))
                    .abs();
            BigDecimal allowed = new BigDecimal("0.005").multiply(was.points().add(is.points()));
            assertThat(gap).as("seed %s %s", seed, indicator.code()).isLessThanOrEqualTo(allowed);
        }
    }

    private static void orderOfFindingsIsNothing(int seed, Random random, Generated generated, ScoreSheet sheet) {
        var shuffled = new ArrayList<>(generated.violations);
        Collections.shuffle(shuffled, random);

        ScoreSheet again = generated.score(shuffled, generated.outcomes);

        assertThat(again.got()).as("seed %s", seed).isEqualTo(sheet.got());
        assertThat(again.score()).as("seed %s", seed).isEqualTo(sheet.score());
    }
}
