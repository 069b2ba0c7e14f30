// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.History;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.Edition;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.RankingMethod;
import org.mingjian.rules.scheme.TieBreak;
import org.mingjian.rules.scoring.Found;
import org.mingjian.rules.scoring.ScoreSheet;

class RankingCalculatorTest {

    private static final Deduction EACH = Deduction.perOccurrence(new BigDecimal("0.50"));

    @Test
    void equalScoresShareAPlaceByTheMethodOfTheScheme() {
        assertThat(ranks(edition().method(RankingMethod.COMPETITION).scheme())).containsExactly(1, 2, 2, 4);
        assertThat(ranks(edition().method(RankingMethod.DENSE).scheme())).containsExactly(1, 2, 2, 3);
        assertThat(ranks(edition().method(RankingMethod.ORDINAL).scheme())).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aTieBreakDecidesAndIsPrinted() {
        EvaluationScheme scheme = edition()
                .tieBreak(TieBreak.By.FEWER_VETOES, "")
                .tieBreak(TieBreak.By.DIMENSION_RATE, "YS")
                .scheme();

        Ranking ranking = new RankingCalculator(scheme).rank(fourBureaus(scheme), History.none());

        assertThat(ranking.places())
                .extracting(RankedBureau::code, RankedBureau::rank, RankedBureau::reason)
                .containsExactly(
                        tuple("BUREAUA", 1, ""),
                        tuple("BUREAUC", 2, "与单位BUREAUB同分，“板块YS”得分率高者在前"),
                        tuple("BUREAUB", 3, "与单位BUREAUC同分，“板块YS”得分率高者在前"),
                        tuple("BUREAUD", 4, ""));
    }

    @Test
    void nobodyIsComparedAcrossGroupsAndUnknownGroupsComeLast() {
        EvaluationScheme scheme = edition().scheme();
        List<ScoreSheet> sheets = List.of(
                new Found("BUREAUA", "G9").score(scheme),
                new Found("BUREAUB", "G2").violated("JC-01", "R", "", 1).score(scheme),
                new Found("BUREAUC", "G1").violated("JC-01", "R", "", 2).score(scheme));

        Ranking ranking = new RankingCalculator(scheme).rank(sheets, History.none());

        assertThat(ranking.places())
                .extracting(RankedBureau::group, RankedBureau::rank)
                .containsExactly(tuple("G1", 1), tuple("G2", 1), tuple("G9", 1));
    }

    @Test
    void whoCannotBeRankedIsListedLastWithTheReason() {
        EvaluationScheme scheme = edition().veto("VT-01").vetoStops().scheme();
        List<ScoreSheet> sheets = List.of(
                new Found("BUREAUA", "G1").confirmedVeto("VT-01", "R", "S").score(scheme),
                new Found("BUREAUB", "G1")
                        .outcome("JC-01", Outcome.NO_EVIDENCE)
                        .outcome("YS-03", Outcome.NO_EVIDENCE)
                        .score(scheme),
                new Found("BUREAUC", "G1").outcome("YS-03", Outcome.NO_EVIDENCE).score(scheme),
                new Found("BUREAUD", "G1").violated("JC-01", "R", "", 1).score(scheme));

        Ranking ranking = new RankingCalculator(scheme).rank(sheets, History.none());

        assertThat(ranking.places())
                .extracting(RankedBureau::code, RankedBureau::rank, RankedBureau::reason)
                .containsExactly(
                        tuple("BUREAUD", 1, ""),
                        tuple("BUREAUC", null, "覆盖率 50.00% 低于 60.00%，不参加排名"),
                        tuple("BUREAUB", null, "没有可评的指标，不计分"),
                        tuple("BUREAUA", null, "单项否决（VT-01），不计分，列本组末位"));
    }

    @Test
    void thePlaceOfThePeriodBeforeIsShown() {
        EvaluationScheme scheme = edition().scheme();
        var before =
                new History(new TreeMap<>(Map.of("BUREAUA", new History.Place(3, new BigDecimal("71.00"), "合格", 0))));

        Ranking ranking = new RankingCalculator(scheme).rank(List.of(new Found("BUREAUA", "G1").score(scheme)), before);

        assertThat(ranking.places())
                .extracting(RankedBureau::previousRank, RankedBureau::previousScore)
                .containsExactly(tuple(3, new BigDecimal("71.00")));
    }

    @Test
    void theOrderOfBureausNeverChangesTheRanking() {
        EvaluationScheme scheme = edition()
                .method(RankingMethod.ORDINAL)
                .tieBreak(TieBreak.By.FEWER_VIOLATIONS, "")
                .scheme();
        var random = new Random(20260930);
        var sheets = new ArrayList<ScoreSheet>();
        for (int i = 0; i < 60; i++) {
            var found = new Found("BUREAU%02d".formatted(i), i % 3 == 0 ? "G2" : "G1");
            for (int j = random.nextInt(4); j > 0; j--) {
                found.violated(random.nextBoolean() ? "JC-01" : "YS-03", "R", "S" + j, 1 + random.nextInt(2));
            }
            sheets.add(found.score(scheme));
        }
        var calculator = new RankingCalculator(scheme);
        Ranking expected = calculator.rank(sheets, History.none());

        for (int i = 0; i < 200; i++) {
            Collections.shuffle(sheets, random);
            assertThat(calculator.rank(sheets, History.none())).isEqualTo(expected);
        }
    }

    private static List<Integer> ranks(EvaluationScheme scheme) {
        return new RankingCalculator(scheme)
                .rank(fourBureaus(scheme), History.none()).places().stream()
                        .map(RankedBureau::rank)
                        .toList();
    }

    private static Edition edition() {
        return new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", EACH))
                .deduction("YS-03", "2.00", "2.00", Map.of("R", EACH));
    }

    private static List<ScoreSheet> fourBureaus(EvaluationScheme scheme) {
        return List.of(
                new Found("BUREAUD", "G1").violated("JC-01", "R", "", 3).score(scheme),
                new Found("BUREAUC", "G1").violated("JC-01", "R", "", 1).score(scheme),
                new Found("BUREAUB", "G1").violated("YS-03", "R", "", 1).score(scheme),
                new Found("BUREAUA", "G1").score(scheme));
    }
}
