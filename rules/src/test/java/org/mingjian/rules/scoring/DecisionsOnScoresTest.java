// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    private static Found violated() {
        return Found.bureau().violated("JC-01", "R", "A", 1);
    }

    private static ScoreSheet waived(String to) {
        return violated()
                .decided("D1", DecisionKind.WAIVER, DecisionOutcome.GRANTED, "JC-01", "A", to)
                .score(SCHEME);
    }
}
