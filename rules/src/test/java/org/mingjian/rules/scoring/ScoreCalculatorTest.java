// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.Edition;
import org.mingjian.rules.scheme.EvaluationScheme;

class ScoreCalculatorTest {

    private static final Deduction EACH = Deduction.perOccurrence(new BigDecimal("0.30"));
    private static final Deduction NONE = Deduction.none();

    @Test
    void occurrencesTimesAmountIsDeductedAndRescaledOnce() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .deduction("JC-02", "1.00", "1.00", Map.of("R", EACH))
                .scheme();

        ScoreSheet sheet = Found.bureau().violated("JC-01", "R", "A", 2).score(scheme);

        assertThat(sheet.got()).isEqualTo("2.40");
        assertThat(sheet.possible()).isEqualTo("3.00");
        assertThat(sheet.score()).isEqualTo("80.00");
        assertThat(sheet.grade()).isEqualTo("良好");
        assertThat(arithmetic(sheet, 0)).containsExactly("2 × 0.30 = 0.60");
    }

    @Test
    void aRatioIsRoundedHalfUpAtItsFinding() {
        var share = new Deduction(Deduction.Mode.RATIO, null, "missing", "total", null, List.of(), false);
        EvaluationScheme scheme = new Edition()
                .deduction("JD-02", "3.00", "3.00", Map.of("R", share))
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .measured("JD-02", "R", "A", Map.of("missing", "1", "total", "8"))
                .measured("JD-02", "R", "B", Map.of("missing", "1", "total", "16"))
                .score(scheme);

        assertThat(sheet.lines().get(0).findings())
                .extracting(ScoredFinding::effective)
                .containsExactly(new BigDecimal("0.38"), new BigDecimal("0.19"));
        assertThat(arithmetic(sheet, 0)).containsExactly("3.00 × 1 ÷ 8 = 0.38", "3.00 × 1 ÷ 16 = 0.19");
    }

    @Test
    void theLastTierExceededApplies() {
        var tiers = new Deduction(
                Deduction.Mode.TIER, null, null, null, "late", List.of(tier("0", "1.00"), tier("10", "2.00")), false);
        EvaluationScheme scheme = new Edition()
                .deduction("YS-03", "4.00", "4.00", Map.of("R", tiers))
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .measured("YS-03", "R", "A", Map.of("late", "10"))
                .measured("YS-03", "R", "B", Map.of("late", "11"))
                .score(scheme);

        assertThat(arithmetic(sheet, 0))
                .containsExactly("10＞0，适用第 1 档：1 × 1.00 = 1.00", "11＞10，适用第 2 档：1 × 2.00 = 2.00");
    }

    @Test
    void allTakesThePointsAndAMeasureTakesItself() {
        var all = new Deduction(Deduction.Mode.ALL, null, null, null, null, List.of(), false);
        var measure = new Deduction(Deduction.Mode.MEASURE, null, null, null, "lost", List.of(), false);
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", all))
                .deduction("JC-02", "2.00", "2.00", Map.of("R", measure))
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .violated("JC-01", "R", "A", 1)
                .measured("JC-02", "R", "", Map.of("lost", "0.40"))
                .score(scheme);

        assertThat(sheet.got()).isEqualTo("1.60");
        assertThat(sheet.score()).isEqualTo("40.00");
    }

    @Test
    void aCapLimitsTheLineAndSaysSoAtTheFinding() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "1.00", Map.of("R", EACH))
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .violated("JC-01", "R", "A", 2)
                .violated("JC-01", "R", "B", 2)
                .score(scheme);

        assertThat(sheet.lines().get(0).deducted()).isEqualTo("1.20");
        assertThat(sheet.lines().get(0).effective()).isEqualTo("1.00");
        assertThat(sheet.lines().get(0).reason()).isEqualTo("合计应扣 1.20，实扣 1.00（本项封顶 1.00）");
        assertThat(arithmetic(sheet, 0)).containsExactly("2 × 0.30 = 0.60", "2 × 0.30 = 0.60；本项封顶 1.00，本例实扣 0.40");
    }

    @Test
    void aDimensionCapLimitsItsLinesTogether() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .deduction("JC-02", "2.00", "2.00", Map.of("R", EACH))
                .dimensionCap("JC", "0.80")
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .violated("JC-01", "R", "A", 2)
                .violated("JC-02", "R", "A", 2)
                .score(scheme);

        assertThat(sheet.lines())
                .extracting(ScoreLine::effective)
                .containsExactly(new BigDecimal("0.60"), new BigDecimal("0.20"));
        assertThat(arithmetic(sheet, 1)).containsExactly("2 × 0.30 = 0.60；本板块已封顶，本例实扣 0.20");
    }

    @Test
    void aSeriousDeductionPassesEveryCapAndTheBaseStopsAtZero() {
        var serious =
                new Deduction(Deduction.Mode.PER_OCCURRENCE, new BigDecimal("3.00"), null, null, null, List.of(), true);
        EvaluationScheme scheme = new Edition()
                .deduction("YS-03", "4.00", "1.00", Map.of("R", EACH, "SERIOUS", serious))
                .dimensionCap("YS", "0.50")
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .violated("YS-03", "R", "A", 5)
                .violated("YS-03", "SERIOUS", "B", 2)
                .score(scheme);

        assertThat(sheet.lines().get(0).effective()).isEqualTo("6.50");
        assertThat(sheet.got()).isEqualTo("-2.50");
        assertThat(sheet.score()).isEqualTo("0.00");
    }

    @Test
    void aFactIsDeductedOnceAndTheSuppressedSiblingSaysWhere() {
        EvaluationScheme scheme = new Edition()
                .deduction("JD-01", "4.00", "4.00", Map.of("R", EACH))
                .deduction("JD-02", "3.00", "3.00", Map.of("R", EACH))
                .exclusive("JD-02", "JD-01")
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .violated("JD-01", "R", "DOC1", 1)
                .violated("JD-01", "R", "DOC2", 1)
                .violated("JD-02", "R", "DOC1", 1)
                .score(scheme);

        ScoredFinding suppressed = sheet.lines().get(0).findings().get(0);
        assertThat(suppressed.effective()).isEqualTo("0.00");
        assertThat(suppressed.suppressedBy()).isEqualTo("JD-02");
        assertThat(suppressed.arithmetic()).isEqualTo("1 × 0.30 = 0.30；同一事项已在 JD-02 扣 0.30，本例实扣 0.00");
        assertThat(sheet.got()).isEqualTo("6.40");
    }

    @Test
    void aLighterFirstDeductionNeverWinsPointsBack() {
        EvaluationScheme scheme = new Edition()
                .deduction("JD-01", "4.00", "4.00", Map.of("R", EACH))
                .deduction("JD-02", "3.00", "3.00", Map.of("R", EACH))
                .exclusive("JD-02", "JD-01")
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .violated("JD-01", "R", "DOC1", 4)
                .violated("JD-02", "R", "DOC1", 1)
                .score(scheme);

        assertThat(arithmetic(sheet, 0)).containsExactly("4 × 0.30 = 1.20；同一事项已在 JD-02 扣 0.30，本例实扣 0.90");
        assertThat(sheet.got()).isEqualTo("5.80");
    }

    @Test
    void whatIsNotApplicableOrUndecidedLeavesBothSidesOfTheFraction() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .deduction("JC-02", "4.00", "4.00", Map.of("R", EACH))
                .deduction("JC-03", "1.00", "1.00", Map.of("R", EACH))
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .violated("JC-01", "R", "A", 1)
                .outcome("JC-02", Outcome.NOT_APPLICABLE)
                .outcome("JC-03", Outcome.NO_EVIDENCE)
                .score(scheme);

        assertThat(sheet.possible()).isEqualTo("2.00");
        assertThat(sheet.score()).isEqualTo("85.00");
        assertThat(sheet.coverage()).isEqualTo("66.67");
        assertThat(sheet.undecided()).isEqualTo(1);
    }

    @Test
    void redistributionGivesPointsInProportionAndLosesNoHundredth() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "1.00", "1.00", Map.of("R", EACH))
                .deduction("JC-02", "1.00", "1.00", Map.of("R", EACH))
                .deduction("JC-03", "1.00", "1.00", Map.of("R", EACH))
                .deduction("JC-04", "1.00", "1.00", Map.of("R", EACH))
                .deduction("ZD-01", "6.00", "6.00", Map.of("R", EACH))
                .redistribute()
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .violated("JC-01", "R", "A", 1)
                .outcome("JC-04", Outcome.NOT_APPLICABLE)
                .score(scheme);

        assertThat(sheet.lines())
                .extracting(ScoreLine::points)
                .containsExactly(
                        new BigDecimal("1.34"),
                        new BigDecimal("1.33"),
                        new BigDecimal("1.33"),
                        new BigDecimal("1.00"),
                        new BigDecimal("6.00"));
        assertThat(sheet.possible()).isEqualTo("10.00");
        assertThat(arithmetic(sheet, 0)).containsExactly("1 × 0.30 × 1.34 ÷ 1.00（不适用分值重新分配） = 0.40");
        assertThat(sheet.score()).isEqualTo("96.00");
    }

    @Test
    void redistributionGivesAWhollyInapplicableDimensionToTheOthers() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "3.00", "3.00", Map.of("R", EACH))
                .deduction("JD-01", "1.00", "1.00", Map.of("R", EACH))
                .deduction("YS-03", "4.00", "4.00", Map.of("R", EACH))
                .redistribute()
                .scheme();

        ScoreSheet sheet =
                Found.bureau().outcome("YS-03", Outcome.NOT_APPLICABLE).score(scheme);

        assertThat(sheet.lines())
                .extracting(ScoreLine::points)
                .containsExactly(new BigDecimal("6.00"), new BigDecimal("2.00"), new BigDecimal("4.00"));
        assertThat(sheet.possible()).isEqualTo("8.00");
    }

    @Test
    void aConfirmedVetoCapsTheScoreAndBlocksBonuses() {
        Edition edition = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .veto("VT-03")
                .bonus("JF-03", "1.00", Map.of("B", EACH));
        Found found = Found.bureau()
                .pending("VT-03", "R", "A")
                .earned("JF-03", "B", 1)
                .decided("D1", DecisionKind.VETO_CONFIRMATION, DecisionOutcome.CONFIRMED, "VT-03", "A", null);

        ScoreSheet capped = found.score(edition.scheme());
        ScoreSheet stopped = found.score(edition.vetoStops().scheme());

        assertThat(capped.score()).isEqualTo("59.00");
        assertThat(capped.base()).isEqualTo("100.00");
        assertThat(capped.bonus()).isEqualTo("0.00");
        assertThat(capped.grade()).isEqualTo("不合格");
        assertThat(capped.veto()).containsExactly("VT-03");
        assertThat(capped.lines().get(2).reason()).isEqualTo("触发单项否决，不计加分");
        assertThat(stopped.score()).isNull();
        assertThat(stopped.grade()).isEqualTo("不合格");
    }

    @Test
    void aVetoWaitsForTwoDifferentNames() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .veto("VT-03")
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .pending("VT-03", "R", "A")
                .decided(
                        "D1",
                        DecisionKind.VETO_CONFIRMATION,
                        DecisionOutcome.CONFIRMED,
                        "VT-03",
                        null,
                        null,
                        "张三",
                        " 张 三",
                        "2026-09-20")
                .decided("D2", DecisionKind.REVIEW, DecisionOutcome.CONFIRMED, "VT-03", "A", null)
                .score(scheme);

        assertThat(sheet.veto()).isEmpty();
        assertThat(sheet.pendingVeto()).containsExactly("VT-03");
        assertThat(sheet.score()).isEqualTo("100.00");
        assertThat(sheet.undecided()).isEqualTo(1);
    }

    @Test
    void bonusesCountFromTheGateAndUpToTheirCaps() {
        Edition edition = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .bonus("JF-01", "3.00", Map.of("B", Deduction.perOccurrence(new BigDecimal("2.00"))))
                .bonus("JF-03", "1.00", Map.of("B", Deduction.perOccurrence(new BigDecimal("0.50"))))
                .bonusRule("85.00", "3.50");
        Found found = Found.bureau().earned("JF-01", "B", 2).earned("JF-03", "B", 2);

        ScoreSheet open = found.violated("JC-01", "R", "A", 1).score(edition.scheme());
        ScoreSheet closed = found.violated("JC-01", "R", "B", 1).score(edition.scheme());

        assertThat(open.lines())
                .extracting(ScoreLine::bonus)
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("3.00"), new BigDecimal("0.50"));
        assertThat(open.lines().get(1).reason()).isEqualTo("应加 4.00，本项封顶 3.00，实加 3.00");
        assertThat(open.lines().get(2).reason()).isEqualTo("应加 1.00，加分合计封顶 3.50，实加 0.50");
        assertThat(open.score()).isEqualTo("88.50");
        assertThat(closed.score()).isEqualTo("70.00");
        assertThat(closed.lines().get(1).reason()).isEqualTo("基础得分 70.00 低于加分门槛 85.00，不计加分");
    }

    @Test
    void belowTheCoverageFloorThereIsNoGrade() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .deduction("JC-02", "2.00", "2.00", Map.of("R", EACH))
                .scheme();

        ScoreSheet sheet = Found.bureau().outcome("JC-02", Outcome.NO_EVIDENCE).score(scheme);

        assertThat(sheet.coverage()).isEqualTo("50.00");
        assertThat(sheet.score()).isEqualTo("100.00");
        assertThat(sheet.grade()).isNull();
    }

    @Test
    void nothingAssessedIsNoScore() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .bonus("JF-03", "1.00", Map.of("B", EACH))
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .outcome("JC-01", Outcome.NO_EVIDENCE)
                .earned("JF-03", "B", 1)
                .score(scheme);

        assertThat(sheet.score()).isNull();
        assertThat(sheet.base()).isNull();
        assertThat(sheet.coverage()).isEqualTo("0.00");
    }

    @Test
    void materialThatDidNotComeByItsDeadlineIsDeductedOpenly() {
        Edition edition = new Edition().deduction("JC-01", "2.00", "2.00", Map.of("R", NONE));
        Found found = Found.bureau().outcome("JC-01", Outcome.NO_EVIDENCE);

        ScoreSheet onTheDay =
                found.score(edition.materialDueOn("JC-01", "2026-09-30").scheme());
        ScoreSheet after =
                found.score(edition.materialDueOn("JC-01", "2026-09-29").scheme());

        assertThat(onTheDay.score()).isNull();
        assertThat(after.score()).isEqualTo("0.00");
        assertThat(after.lines().get(0).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(after.lines().get(0).original()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(after.lines().get(0).reason()).isEqualTo("MATERIAL_MISSING");
        assertThat(after.lines().get(0).findings().get(0).finding().reason()).isEqualTo("MATERIAL_MISSING");
    }

    @Test
    void aResultThatIsMissingIsRefused() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .scheme();
        Found found = Found.bureau().violated("JC-01", "UNKNOWN", "A", 1);

        assertThatThrownBy(() -> found.score(scheme))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no deduction for JC-01/UNKNOWN in the scheme");
    }

    private static Deduction.Tier tier(String above, String amount) {
        return new Deduction.Tier(new BigDecimal(above), new BigDecimal(amount));
    }

    private static List<String> arithmetic(ScoreSheet sheet, int line) {
        return sheet.lines().get(line).findings().stream()
                .map(ScoredFinding::arithmetic)
                .toList();
    }
}
