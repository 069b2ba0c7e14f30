// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/** How a group did, as one of its bureaus sees it. */
class GroupFiguresTest {
    @Test
    void quartilesAreInterpolatedAndEqualRatesShareAPlace() {
        GroupFigures figures = GroupFigures.of(
                List.of(
                        sheet("A", "90.00", "9.00"),
                        sheet("B", "80.00", "8.00"),
                        sheet("C", "80.00", "8.00"),
                        sheet("D", "60.00", "6.00"),
                        sheet("E", "50.00", "5.00")),
                "B",
                new BigDecimal("0.60"));

        assertThat(figures.size()).isEqualTo(5);
        assertThat(figures.median()).isEqualByComparingTo("80.00");
        assertThat(figures.from()).isEqualTo(2);
        assertThat(figures.to()).isEqualTo(3);
        assertThat(figures.dimensions().get("JC"))
                .isEqualTo(new GroupFigures.DimensionFigures(
                        new BigDecimal("60.0"), new BigDecimal("80.0"), new BigDecimal("80.0"), 2));
    }

    @Test
    void ofFewerThanFiveNoQuartilesAreTold() {
        GroupFigures figures = GroupFigures.of(
                List.of(
                        sheet("A", "90.00", "9.00"),
                        sheet("B", "80.00", "8.00"),
                        sheet("C", "80.00", "8.00"),
                        sheet("D", "60.00", "6.00")),
                "B",
                new BigDecimal("0.60"));

        assertThat(figures.dimensions()).isEmpty();
    }

    @Test
    void bureauWithoutAScoreHasNoInterval() {
        GroupFigures figures = GroupFigures.of(
                List.of(sheet("A", "90.00", "9.00"), sheet("B", null, "0.00")), "B", new BigDecimal("0.60"));

        assertThat(figures.from()).isNull();
        assertThat(figures.to()).isNull();
    }

    /** Without a score: a veto that stops scoring. */
    private static ScoreSheet sheet(String bureau, String score, String got) {
        BigDecimal points = new BigDecimal(got);
        BigDecimal base = points.multiply(BigDecimal.TEN).setScale(2);
        return new ScoreSheet(
                bureau,
                bureau,
                "G2",
                score == null ? null : new BigDecimal(score),
                base,
                points,
                BigDecimal.TEN,
                new BigDecimal("0.00"),
                score == null ? List.of("VT-03") : List.of(),
                List.of(),
                null,
                new BigDecimal("100.00"),
                0,
                List.of(new DimensionScore("JC", "基础公开", BigDecimal.TEN, BigDecimal.TEN, points)),
                List.of(line(BigDecimal.TEN.subtract(points))));
    }

    private static ScoreLine line(BigDecimal lost) {
        Finding finding = new Finding(
                "f",
                "B",
                "JC-01",
                "MISSING",
                "S",
                Outcome.VIOLATED,
                1,
                new TreeMap<>(),
                "缺",
                List.of(new ShownFact("missing", "1", null)),
                List.of());
        return new ScoreLine(
                "JC-01",
                "JC",
                IndicatorKind.DEDUCTION,
                Outcome.VIOLATED,
                Outcome.VIOLATED,
                BigDecimal.TEN,
                lost,
                lost,
                new BigDecimal("0.00"),
                1,
                0,
                "",
                List.of(new ScoredFinding(finding, lost, lost, "", null, null)));
    }
}
