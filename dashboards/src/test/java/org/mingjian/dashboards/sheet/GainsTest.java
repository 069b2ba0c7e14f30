// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.dashboards.fixture.City;
import org.mingjian.dashboards.fixture.Rules;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/** What can be won back, counted over caps and over the conversion to 100. */
class GainsTest {
    private final City city = new City();

    @Test
    void everythingWonBackIsTheScoreWithoutThoseLines() {
        ScoreSheet sheet = city.sheet("SHENGTAI").orElseThrow();
        List<Gain> gains = new Gains(city.result(sheet, true), Rules.rulebook(), WorkingDays.china()).list();

        BigDecimal won = gains.stream().map(Gain::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal expected = sheet.got()
                .add(won)
                .multiply(new BigDecimal(100))
                .divide(sheet.possible(), 2, RoundingMode.HALF_UP)
                .add(sheet.bonus());

        assertThat(gains).extracting(Gain::indicator).containsExactly("ZD-01", "JC-03", "JC-04", "JC-05");
        assertThat(gains.get(3).scoreAfter()).isEqualByComparingTo(expected);
    }

    @Test
    void greatestGainComesFirstAndTheCrossedGradeIsNamedOnce() {
        List<Gain> gains = new Gains(
                        city.result(city.sheet("SHENGTAI").orElseThrow(), true), Rules.rulebook(), WorkingDays.china())
                .list();

        assertThat(gains).extracting(Gain::gain).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(gains)
                .filteredOn(gain -> gain.line() != null)
                .extracting(gain -> gain.line().grade())
                .containsExactly("优秀");
    }

    @Test
    void underTheDimensionCapOneCureAloneWinsOnlyWhatTheOthersLeave() {
        ScoreLine curable = line("JC-01", "2.00", "1.00");
        ScoreLine lasting = line("JC-06", "2.00", "1.00");
        ScoreSheet sheet = sheet(List.of(curable, lasting), "4.00", "2.00");

        List<Gain> gains = new Gains(result(sheet), Rules.rulebook(), WorkingDays.china()).list();

        assertThat(gains).extracting(Gain::indicator).containsExactly("JC-01");
        assertThat(gains.get(0).gain()).isEqualByComparingTo("0.50");
        assertThat(gains.get(0).scoreAfter()).isEqualByComparingTo("62.50");
    }

    @Test
    void confirmedVetoLeavesNothingToWin() {
        ScoreSheet vetoed = city.sheet("DEPTZA").orElseThrow();

        assertThat(new Gains(city.result(vetoed, true), Rules.rulebook(), WorkingDays.china()).list())
                .isEmpty();
    }

    private BureauResult result(ScoreSheet sheet) {
        return new BureauResult(city.current(), Rules.scheme(), sheet, null, null, List.of());
    }

    /** Two lines that would lose more than their dimension may: it loses the cap. */
    private static ScoreSheet sheet(List<ScoreLine> lines, String possible, String got) {
        DimensionScore dimension = new DimensionScore(
                "JC", "基础公开", new BigDecimal(possible), new BigDecimal(possible), new BigDecimal(got));
        return new ScoreSheet(
                "B",
                "某局",
                "G2",
                new BigDecimal("50.00"),
                new BigDecimal("50.00"),
                new BigDecimal(got),
                new BigDecimal(possible),
                new BigDecimal("0.00"),
                List.of(),
                List.of(),
                "不合格",
                new BigDecimal("100.00"),
                0,
                List.of(dimension),
                lines);
    }

    /** Deducts 1.50 before the cap of the dimension. */
    private static ScoreLine line(String code, String points, String effective) {
        Finding finding = new Finding(
                "f" + code,
                "B",
                code,
                "MISSING",
                "S",
                Outcome.VIOLATED,
                1,
                new TreeMap<>(),
                "缺",
                List.of(new ShownFact("missing", "1", null)),
                List.of());
        ScoredFinding scored =
                new ScoredFinding(finding, new BigDecimal("1.50"), new BigDecimal(effective), "", null, null);
        return new ScoreLine(
                code,
                "JC",
                IndicatorKind.DEDUCTION,
                Outcome.VIOLATED,
                Outcome.VIOLATED,
                new BigDecimal(points),
                new BigDecimal("1.50"),
                new BigDecimal(effective),
                new BigDecimal("0.00"),
                1,
                0,
                "",
                List.of(scored));
    }
}
