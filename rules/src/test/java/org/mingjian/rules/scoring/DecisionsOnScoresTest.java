// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.Edition;
import org.mingjian.rules.scheme.EvaluationScheme;

class DecisionsOnScoresTest {

    private static final EvaluationScheme SCHEME = new Edition()
            .deduction("JC-01", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.50"))))
            .deduction("JC-02", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.50"))))
            .scheme();

    private static final EvaluationScheme TWO_REASONS = new Edition()
            .deduction(
                    "JC-01",
                    "2.00",
                    "2.00",
                    Map.of(
                            "R",
                            Deduction.perOccurrence(new BigDecimal("0.50")),
                            "S",
                            Deduction.perOccurrence(new BigDecimal("0.70"))))
            .scheme();

    @Test
    void aDismissedFindingCostsNothingAndStaysVisible() {
        ScoreSheet sheet = violated()
                .decided("D1", DecisionKind.APPEAL, DecisionOutcome.DISMISSED, "JC-01", "A", null)
                .score(SCHEME);

        ScoreLine line = sheet.lines().get(0);
        assertThat(line.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(line.original()).isEqualTo(Outcome.VIOLATED);
        assertThat(line.findings().get(0).decision()).isEqualTo("D1");
        assertThat(line.findings().get(0).arithmetic()).isEqualTo("申诉撤销（D1）：理由；不计；原为：1 × 0.50 = 0.50");
        assertThat(sheet.score()).isEqualTo("100.00");
    }

    @Test
    void missingMaterialIsDismissedAdjustedAndWaivedLikeAnyViolation() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.50"))))
                .deduction("JC-02", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.50"))))
                .materialDueOn("JC-01", "2026-09-10")
                .scheme();

        ScoreSheet dismissed = missing()
                .judged("D1", DecisionKind.REVIEW, "JC-01", "MATERIAL_MISSING", "", null, "2026-09-20")
                .score(scheme);
        ScoreSheet adjusted = missing()
                .judged("D1", DecisionKind.APPEAL, "JC-01", "MATERIAL_MISSING", "", "0.50", "2026-09-20")
                .score(scheme);
        ScoreSheet waived = missing()
                .decided("D1", DecisionKind.WAIVER, DecisionOutcome.GRANTED, "JC-01", null, "2026-12-31")
                .score(scheme);

        assertThat(missing().score(scheme).got()).isEqualTo("2.00");
        // Lifted, it is no evidence again: neither deducted nor earned.
        for (ScoreSheet lifted : List.of(dismissed, waived)) {
            ScoreLine line = lifted.lines().get(0);
            assertThat(line.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
            assertThat(line.findings().get(0).decision()).isEqualTo("D1");
            assertThat(line.findings().get(0).original().deducted()).isEqualTo("2.00");
            assertThat(lifted.got()).isEqualTo("2.00");
            assertThat(lifted.possible()).isEqualTo("2.00");
            assertThat(lifted.coverage()).isEqualTo("50.00");
        }
        assertThat(dismissed.lines().get(0).reason()).isEqualTo("复核撤销（D1）：理由");
        assertThat(adjusted.lines().get(0).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(adjusted.got()).isEqualTo("3.50");
    }

    private static Found missing() {
        return Found.bureau().outcome("JC-01", Outcome.NO_EVIDENCE);
    }

    @Test
    void theLastJudgementHolds() {
        ScoreSheet sheet = violated()
                .decided("D1", DecisionKind.REVIEW, DecisionOutcome.DISMISSED, "JC-01", null, null)
                .decided(
                        "D2",
                        DecisionKind.APPEAL,
                        DecisionOutcome.CONFIRMED,
                        "JC-01",
                        "A",
                        null,
                        "张三",
                        null,
                        "2026-09-25")
                .score(SCHEME);

        assertThat(sheet.got()).isEqualTo("3.50");
    }

    @Test
    void aPendingFindingDeductsOnceAReviewConfirmsIt() {
        Found found = Found.bureau().pending("JC-01", "R", "A");

        ScoreSheet before = found.score(SCHEME);
        ScoreSheet after = found.decided("D1", DecisionKind.REVIEW, DecisionOutcome.CONFIRMED, "JC-01", "A", null)
                .score(SCHEME);

        assertThat(before.lines().get(0).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(before.possible()).isEqualTo("2.00");
        assertThat(before.undecided()).isEqualTo(1);
        assertThat(after.lines().get(0).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(after.lines().get(0).original()).isEqualTo(Outcome.PENDING);
        assertThat(after.lines().get(0).findings().get(0).finding().outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(after.got()).isEqualTo("3.50");
    }

    @Test
    void aWaiverHoldsUntilItsEndAndNotWithoutOne() {
        assertThat(waived("2026-09-30").got()).isEqualTo("4.00");
        assertThat(waived("2026-09-29").got()).isEqualTo("3.50");
        assertThat(waived(null).got()).isEqualTo("3.50");
    }

    @Test
    void anApprovedNotApplicableTakesTheLineOutOfTheFraction() {
        ScoreSheet whole = violated()
                .decided("D1", DecisionKind.NOT_APPLICABLE, DecisionOutcome.GRANTED, "JC-01", null, null)
                .score(SCHEME);
        ScoreSheet subject = violated()
                .violated("JC-01", "R", "B", 1)
                .decided("D1", DecisionKind.NOT_APPLICABLE, DecisionOutcome.GRANTED, "JC-01", "A", null)
                .score(SCHEME);
        ScoreSheet refused = violated()
                .decided("D1", DecisionKind.NOT_APPLICABLE, DecisionOutcome.REFUSED, "JC-01", null, null)
                .score(SCHEME);

        assertThat(whole.possible()).isEqualTo("2.00");
        assertThat(whole.lines().get(0).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(whole.lines().get(0).reason()).isEqualTo("不适用认定（D1）：理由");
        assertThat(subject.got()).isEqualTo("3.50");
        assertThat(refused.got()).isEqualTo("3.50");
    }

    @Test
    void decisionsOfAnotherPeriodOrMadeLaterAreNotKnown() {
        ScoreSheet past = violated()
                .decided("D1", DecisionKind.NOT_APPLICABLE, DecisionOutcome.GRANTED, "JC-01", null, "2026-06-30")
                .score(SCHEME);
        ScoreSheet later = violated()
                .decided(
                        "D1",
                        DecisionKind.REVIEW,
                        DecisionOutcome.DISMISSED,
                        "JC-01",
                        "A",
                        null,
                        "张三",
                        null,
                        "2026-10-01")
                .score(SCHEME);

        assertThat(past.got()).isEqualTo("3.50");
        assertThat(later.got()).isEqualTo("3.50");
    }

    @Test
    void aDecisionByFindingLeavesTheOtherReasonsOfItsSubjectAlone() {
        ScoreSheet sheet = Found.bureau()
                .violated("JC-01", "R", "A", 1)
                .violated("JC-01", "S", "A", 1)
                .judged("D1", DecisionKind.REVIEW, "JC-01", "R", "A", null, "2026-09-20")
                .score(TWO_REASONS);

        assertThat(sheet.lines().get(0).findings())
                .extracting(scored -> scored.finding().reason() + " " + scored.deducted() + " "
                        + scored.decisions().stream().map(Decision::id).toList())
                .containsExactly("R 0.00 [D1]", "S 0.70 []");
        assertThat(sheet.got()).isEqualTo("1.30");
    }

    @Test
    void anAdjustedFindingStandsWithItsDeductionAndTheSumSaysSo() {
        ScoreSheet sheet = adjusted("0.20").score(SCHEME);

        ScoredFinding scored = sheet.lines().get(0).findings().get(0);
        assertThat(scored.finding().outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(scored.deducted()).isEqualTo("0.20");
        assertThat(scored.original()).isEqualTo(new ScoredFinding.Original(Outcome.VIOLATED, new BigDecimal("0.50")));
        assertThat(scored.changed()).isTrue();
        assertThat(scored.arithmetic()).isEqualTo("1 × 0.50 = 0.50；申诉调整（D1）：理由，扣分由 0.50 调整为 0.20");
        assertThat(sheet.got()).isEqualTo("3.80");
    }

    @Test
    void anAdjustmentNeverRaisesWhatTheRuleDeducts() {
        ScoreSheet sheet = adjusted("0.50").score(SCHEME);

        assertThat(sheet.got()).isEqualTo("3.50");
        assertThat(sheet.lines().get(0).findings().get(0).arithmetic())
                .isEqualTo("1 × 0.50 = 0.50；申诉调整（D1）：理由，不低于规则应扣 0.50，按规则扣分");
    }

    @Test
    void capsHoldOverAdjustedDeductionsToo() {
        ScoreSheet sheet = adjusted("0.20")
                .violated("JC-01", "R", "B", 3)
                .violated("JC-01", "R", "C", 3)
                .score(SCHEME);

        ScoreLine line = sheet.lines().get(0);
        assertThat(line.deducted()).isEqualTo("3.20");
        assertThat(line.effective()).isEqualTo("2.00");
        assertThat(sheet.got()).isEqualTo("2.00");
    }

    @Test
    void anAppealThatStandsKeepsAnAdjustmentAndAReviewThatConfirmsTakesItBack() {
        Found upheld = adjusted("0.20")
                .decided(
                        "D2",
                        DecisionKind.APPEAL,
                        DecisionOutcome.CONFIRMED,
                        "JC-01",
                        "A",
                        null,
                        "张三",
                        null,
                        "2026-09-25");
        Found reviewed = adjusted("0.20")
                .decided(
                        "D2",
                        DecisionKind.REVIEW,
                        DecisionOutcome.CONFIRMED,
                        "JC-01",
                        "A",
                        null,
                        "张三",
                        null,
                        "2026-09-25");

        assertThat(upheld.score(SCHEME).got()).isEqualTo("3.80");
        assertThat(reviewed.score(SCHEME).got()).isEqualTo("3.50");
    }

    @Test
    void aPendingFindingMayBeConfirmedWithALesserDeduction() {
        ScoredFinding scored = Found.bureau()
                .pending("JC-01", "R", "A")
                .judged("D1", DecisionKind.REVIEW, "JC-01", "R", "A", "0.10", "2026-09-20")
                .score(SCHEME)
                .lines()
                .get(0)
                .findings()
                .get(0);

        assertThat(scored.original()).isEqualTo(new ScoredFinding.Original(Outcome.PENDING, new BigDecimal("0.00")));
        assertThat(scored.deducted()).isEqualTo("0.10");
    }

    private static Found adjusted(String deduction) {
        return violated().judged("D1", DecisionKind.APPEAL, "JC-01", "R", "A", deduction, "2026-09-20");
    }

    private static Found violated() {
        return Found.bureau().violated("JC-01", "R", "A", 1);
    }

    private static ScoreSheet waived(String to) {
        return violated()
                .decided("D1", DecisionKind.WAIVER, DecisionOutcome.GRANTED, "JC-01", "A", to)
                .score(SCHEME);
    }
}
