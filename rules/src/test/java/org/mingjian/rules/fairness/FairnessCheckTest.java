// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.History;
import org.mingjian.rules.fairness.Judgement.Matter;
import org.mingjian.rules.fairness.Judgement.Verdict;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.ranking.RankingCalculator;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.Edition;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.FairnessRule;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scoring.Found;
import org.mingjian.rules.scoring.ScoreSheet;

/** Every figure is worked out by hand, in the comment above it. */
class FairnessCheckTest {

    /** Two indicators of two points each, half a point a case: what is lost counts 25 times in the score. */
    private static final EvaluationScheme SCHEME = new Edition()
            .deduction("JC-01", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.50"))))
            .deduction("YS-03", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.50"))))
            .scheme();

    @Test
    void theGroupTakesWhatLiesBetweenGroupsLessChance() {
        // Mean of all 85: SST = 225 + 25 + 25 + 225 = 500. Means 95 and 75: SSW = 4 × 25 = 100.
        // 1 − (100 ÷ 2) ÷ (500 ÷ 3) = 1 − 0.3.
        assertThat(GroupEffect.of(List.of(scores("100.00", "90.00"), scores("80.00", "70.00"))))
                .isEqualTo(new GroupEffect(2, 4, new BigDecimal("70.0")));
    }

    @Test
    void groupsThatScoreAlikeHaveNoEffectAndOneGroupCannotBeCompared() {
        // SST = SSW = 100: 1 − (100 ÷ 2) ÷ (100 ÷ 3) = −0.5, which is chance.
        assertThat(GroupEffect.of(List.of(scores("80.00", "90.00"), scores("80.00", "90.00"))))
                .isEqualTo(new GroupEffect(2, 4, new BigDecimal("0.0")));
        assertThat(GroupEffect.of(List.of(scores("80.00", "90.00"), List.of()))).isEqualTo(new GroupEffect(1, 2, null));
        assertThat(GroupEffect.of(List.of(scores("80.00"), scores("90.00")))).isEqualTo(new GroupEffect(2, 2, null));
    }

    @Test
    void sharesOfTheDifferencesInsideAGroupMakeAHundred() {
        // From 100 points JC-01 takes 0, 25, 37.5 and YS-03 0, 0, 12.5: together 0, 25, 50, mean 25, squares 1250.
        // JC-01: 25·25 + 37.5·50 − 62.5·75 ÷ 3 = 937.5, of 1250: 75 %. YS-03: 12.5·50 − 12.5·75 ÷ 3 = 312.5: 25 %.
        // Lost are 1.00 + 1.50 = 2.50 and 0.50 of 3.00.
        FairnessCheck check = check(found("A", "G1", 0, 0), found("B", "G1", 2, 0), found("C", "G1", 3, 1));

        assertThat(check.indicators())
                .extracting(
                        IndicatorEffect::indicator,
                        IndicatorEffect::assessed,
                        IndicatorEffect::deducted,
                        IndicatorEffect::lost,
                        IndicatorEffect::share,
                        IndicatorEffect::variance)
                .containsExactly(
                        tuple("JC-01", 3, 2, number("2.50"), number("83.3"), number("75.0")),
                        tuple("YS-03", 3, 1, number("0.50"), number("16.7"), number("25.0")));
        assertThat(check.dominant()).extracting(IndicatorEffect::indicator).containsExactly("JC-01");
    }

    @Test
    void theLargerIsComparedWithTheSmallerInsideGroupsOnly() {
        // Asked about: A 2 cases (100.00), B 3 (75.00), C 4 (50.00); D of the other group 5 (37.50).
        // Pairs B–A, C–A, C–B: the larger scores lower in each; D has nobody beside it.
        FairnessCheck check =
                check(found("A", "G1", 0, 0), found("B", "G1", 2, 0), found("C", "G1", 3, 1), found("D", "G2", 4, 1));

        assertThat(check.size()).isEqualTo(new SizeEffect(3, 3));
        assertThat(check.size().share()).isEqualTo(number("100.0"));
        assertThat(check.groups())
                .extracting(GroupSpread::group, GroupSpread::ranked, GroupSpread::median, GroupSpread::larger)
                .containsExactly(tuple("G1", 3, number("75.00"), 3), tuple("G2", 1, number("37.50"), 0));
    }

    @Test
    void neighboursWithinTheNoiseMakeABand() {
        // 0.42 apart, then 0.70, then 0.60: the noise itself is not told apart.
        List<RankBand> bands = RankBand.of(
                "G1",
                List.of(place("A", 1, "96.42"), place("B", 2, "96.00"), place("C", 3, "95.30"), place("D", 4, "94.70")),
                number("0.60"));

        assertThat(bands)
                .extracting(RankBand::from, RankBand::to, RankBand::width)
                .containsExactly(tuple(1, 2, number("0.42")), tuple(3, 4, number("0.60")));
    }

    @Test
    void whoIsNearTheStartOfAGradeIsNamedWithTheDistance() {
        List<NearGrade> near = NearGrade.of(
                List.of(place("A", 1, "90.60"), place("B", 2, "90.24"), place("C", 3, "89.40"), place("D", 4, "89.39")),
                List.of(new GradeBand("优秀", number("90.00")), new GradeBand("不合格", number("0.00"))),
                number("0.60"));

        assertThat(near)
                .extracting(one -> one.bureau().code(), NearGrade::grade, NearGrade::above)
                .containsExactly(
                        tuple("A", "优秀", number("0.60")),
                        tuple("B", "优秀", number("0.24")),
                        tuple("C", "优秀", number("-0.60")));
    }

    @Test
    void pointsLostOnFewCasesAreCounted() {
        // B loses 1.00 on 2 cases, C 2.00 on 5 cases: a third rests on fewer than five.
        FairnessCheck check = check(found("A", "G1", 0, 0), found("B", "G1", 2, 0), found("C", "G1", 5, 0));

        assertThat(check.thin())
                .isEqualTo(new ThinEvidence(
                        number("1.00"),
                        number("3.00"),
                        1,
                        List.of(new ThinEvidence.OfIndicator("JC-01", 1, number("1.00")))));
        assertThat(check.thin().share()).isEqualTo(number("33.3"));
    }

    @Test
    void indicatorsThatTellNobodyApartAreNamedFromEnoughBureausOn() {
        FairnessCheck four = check(bureaus(4));
        FairnessCheck five = check(bureaus(5));

        assertThat(four.never()).isEmpty();
        assertThat(four.always()).isEmpty();
        assertThat(five.never()).extracting(IndicatorEffect::indicator).containsExactly("YS-03");
        assertThat(five.always()).extracting(IndicatorEffect::indicator).containsExactly("JC-01");
    }

    @Test
    void eachMatterHasItsFigureItsLimitAndAVerdict() {
        // Five bureaus of one group lose 0.50 each under JC-01: all at 87.50, one band, no differences. No indicator
        // asks
        // anybody about more than one case, so there is no sample to be small.
        assertThat(check(bureaus(5)).judgements())
                .extracting(Judgement::matter, Judgement::verdict, Judgement::figure, Judgement::limit)
                .containsExactly(
                        tuple(Matter.GROUP, Verdict.UNKNOWN, null, number("25.0")),
                        tuple(Matter.SIZE, Verdict.UNKNOWN, null, number("75.0")),
                        tuple(Matter.LOSS, Verdict.LOOK, number("100.0"), number("20.0")),
                        tuple(Matter.VARIANCE, Verdict.FINE, number("0.0"), number("30.0")),
                        tuple(Matter.NEVER, Verdict.LOOK, number("1"), number("1")),
                        tuple(Matter.ALWAYS, Verdict.LOOK, number("1"), number("1")),
                        tuple(Matter.BANDS, Verdict.LOOK, number("100.0"), number("50.0")),
                        tuple(Matter.GRADES, Verdict.FINE, number("0"), number("1")),
                        tuple(Matter.SMALL, Verdict.FINE, number("0"), number("1")),
                        tuple(Matter.THIN, Verdict.FINE, number("0.0"), number("20.0")),
                        tuple(Matter.UNRANKED, Verdict.FINE, number("0"), number("1")));
    }

    @Test
    void limitsOfTheEditionStandBeforeTheUsualOnes() {
        FairnessRule own = new FairnessRule(
                2, number("25"), number("75"), number("90"), number("80"), number("100"), number("50"));
        ScoreSheet[] sheets = {found("A", "G1", 0, 0), found("B", "G1", 2, 0), found("C", "G1", 3, 1)};

        FairnessCheck check = FairnessCheck.of(
                List.of(sheets),
                new RankingCalculator(SCHEME).rank(List.of(sheets), History.none()),
                own,
                number("0.60"),
                SCHEME.grades());

        assertThat(check.dominant()).isEmpty();
        assertThat(check.judgements().get(1))
                .isEqualTo(new Judgement(Matter.SIZE, Verdict.LOOK, number("100.0"), number("75")));
    }

    private static ScoreSheet[] bureaus(int count) {
        return Stream.of("A", "B", "C", "D", "E")
                .limit(count)
                .map(code -> found(code, "G1", 1, 0))
                .toArray(ScoreSheet[]::new);
    }

    private static FairnessCheck check(ScoreSheet... sheets) {
        return FairnessCheck.of(
                List.of(sheets), new RankingCalculator(SCHEME).rank(List.of(sheets), History.none()), SCHEME);
    }

    /** A bureau with so many cases found under either indicator, each a subject of its own; without, one was asked. */
    private static ScoreSheet found(String code, String group, int first, int second) {
        var found = new Found("BUREAU" + code, group);
        for (int i = 0; i < first; i++) {
            found.violated("JC-01", "R", "S" + i, 1);
        }
        for (int i = 0; i < second; i++) {
            found.violated("YS-03", "R", "S" + i, 1);
        }
        return found.score(SCHEME);
    }

    private static RankedBureau place(String code, int rank, String score) {
        return new RankedBureau(
                "G1",
                rank,
                code,
                code,
                number(score),
                null,
                false,
                number(score),
                number("0.00"),
                number("100.00"),
                "",
                null,
                null);
    }

    private static List<BigDecimal> scores(String... scores) {
        return Stream.of(scores).map(BigDecimal::new).toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
