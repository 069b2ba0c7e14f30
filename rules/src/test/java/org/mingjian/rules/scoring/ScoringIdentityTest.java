// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.NotApplicableTreatment;
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

            ScoreLaws.hold("seed " + seed, generated.scheme(), sheet);
            vetoDominates(seed, generated, sheet);
            oneMoreViolationNeverRaisesTheScore(seed, random, generated, sheet);
            notApplicableLeavesTheRateOfOthers(seed, random, generated, sheet);
            orderOfFindingsIsNothing(seed, random, generated, sheet);
            aHigherDeductionNeverRaisesTheScore(seed, generated, sheet);
        }
    }

    private static void vetoDominates(int seed, Generated generated, ScoreSheet sheet) {
        assertThat(sheet.veto()).as("seed %s", seed).hasSize(generated.veto ? 1 : 0);
        if (!generated.veto) {
            return;
        }
        assertThat(sheet.grade()).as("seed %s", seed).isEqualTo("不合格");
        assertThat(sheet.bonus()).as("seed %s", seed).isEqualByComparingTo("0");
        if (generated.scheme().veto().action() == VetoTreatment.Action.STOP || sheet.base() == null) {
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

    private static void aHigherDeductionNeverRaisesTheScore(int seed, Generated generated, ScoreSheet before) {
        ScoreSheet after = generated.withAHigherDeduction().score();

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
            if (generated.scheme().notApplicable() == NotApplicableTreatment.RESCALE) {
                assertThat(is).as("seed %s %s", seed, was.indicator()).isEqualTo(was);
            } else {
                SchemeIndicator indicator =
                        generated.scheme().indicator(was.indicator()).orElseThrow();
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
