// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** Printed tables out of a scheme file and manual scores, through the front door; sources beside the tables. */
class PublishedTablesBySchemeTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();

    @Test
    void sichuanLandBureausOf2011HaveTheirTotalsAndSkipATakenPlace() throws IOException {
        List<String[]> rows = table("sichuan-2011-land-bureaus.csv");

        EvaluationResult result = evaluate(scheme("competition", "77", "9", "7", "4", "3"), rows, 1, 3);

        assertThat(places(result)).containsExactlyElementsOf(printed(rows, 0, 1, 2));
    }

    @Test
    void prefectureSitesOf2014HaveTheirTotals() throws IOException {
        List<String[]> rows = table("prefecture-sites-2014.csv");
        var expected = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            expected.add((i + 1) + " " + rows.get(i)[0] + " " + two(rows.get(i)[1]));
        }

        EvaluationResult result = evaluate(scheme("competition", "30", "25", "10", "20", "15"), rows, 0, 2);

        assertThat(places(result)).containsExactlyElementsOf(expected);
    }

    @Test
    void stateCouncilDepartmentsOf2016AreRankedDensely() throws IOException {
        List<String[]> rows = table("website-eval-2016-state-council-departments.csv");

        EvaluationResult result = evaluate(scheme("dense", "100"), rows, 1, 8);

        assertThat(places(result)).containsExactlyInAnyOrderElementsOf(printed(rows, 0, 1, 8));
    }

    @Test
    void aCountyWaterBureauIsRescaledToItsPrintedScore() {
        EvaluationScheme scheme = scheme("competition", "100.00", "0.64");
        var scored = List.<String[]>of(new String[] {"涡阳县水利局", "81.22", "0.64"});

        ScoreSheet sheet = evaluate(scheme, scored, 0, 1).sheets().get(0);

        assertThat(sheet.got()).isEqualTo("81.86");
        assertThat(sheet.possible()).isEqualTo("100.64");
        assertThat(sheet.score()).isEqualTo("81.34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guoyang-2020q3-water-bureau.csv", "xuanzhou-2021q2-poverty-relief-office.csv"})
    void itemsOfAnAnhuiSheetLoseWhatWasPrinted(String file) throws IOException {
        List<String[]> rows = table(file);
        String[] got = Stream.concat(
                        Stream.of("某单位"),
                        rows.stream()
                                .map(row -> new BigDecimal(row[1])
                                        .subtract(new BigDecimal(row[2]))
                                        .toPlainString()))
                .toArray(String[]::new);
        EvaluationScheme scheme =
                scheme("competition", rows.stream().map(row -> row[1]).toArray(String[]::new));

        ScoreSheet sheet =
                evaluate(scheme, List.<String[]>of(got), 0, 1).sheets().get(0);

        assertThat(sheet.lines())
                .extracting(ScoreLine::effective)
                .containsExactlyElementsOf(
                        rows.stream().map(row -> decimal(row[2])).toList());
    }

    @Test
    void shenzhenOf2021IsAWeightedSumRoundedOnce() throws IOException {
        List<String[]> rows = table("shenzhen-2021.csv");
        String[] points = rows.stream().map(row -> row[1] + "00").toArray(String[]::new);
        String[] got = Stream.concat(
                        Stream.of("深圳市"),
                        rows.stream()
                                .map(row -> new BigDecimal(row[1])
                                        .multiply(new BigDecimal(row[2]))
                                        .toPlainString()))
                .toArray(String[]::new);

        EvaluationResult result = evaluate(scheme("competition", points), List.<String[]>of(got), 0, 1);

        assertThat(result.sheets().get(0).score()).isEqualTo("84.97");
    }

    @Test
    void equalsAreListedByTheStrokesOfTheirNames() {
        List<String[]> rows = Stream.of("重庆市", "天津市", "北京市", "上海市")
                .map(name -> new String[] {name, "80"})
                .toList();

        EvaluationResult byStrokes = evaluate(scheme("competition\n  tie_display: strokes", "100"), rows, 0, 1);
        EvaluationResult byCode = evaluate(scheme("competition", "100"), rows, 0, 1);

        assertThat(places(byStrokes)).containsExactly("1 上海市 80.00", "1 天津市 80.00", "1 北京市 80.00", "1 重庆市 80.00");
        assertThat(places(byCode)).containsExactly("1 重庆市 80.00", "1 天津市 80.00", "1 北京市 80.00", "1 上海市 80.00");
    }

    /** A scheme file with one hand-scored indicator for each column of a table. */
    private static EvaluationScheme scheme(String method, String... points) {
        var dimensions = new StringBuilder();
        var indicators = new StringBuilder();
        BigDecimal full = BigDecimal.ZERO;
        for (int i = 0; i < points.length; i++) {
            String part = "P" + (char) ('A' + i);
            dimensions.append("  - {code: %s, title: 第%d项, points: \"%s\"}%n".formatted(part, i + 1, points[i]));
            indicators.append("  - {code: %s-01, title: 第%d项, dimension: %s, points: \"%s\"}%n"
                    .formatted(part, i + 1, part, points[i]));
            full = full.add(new BigDecimal(points[i]));
        }
        String text = """
                id: printed
                edition: "1"
                title: 印发的表
                source_document: 印发的表
                full_marks: "%s"
                dimensions:
                %sindicators:
                %sgroups:
                  - {code: G1, title: 一组}
                not_applicable: rescale
                veto: {action: stop, grade: 不合格}
                bonus: {gate: "100.00", cap: "0.00"}
                grades:
                  - {grade: 合格, from: "60.00"}
                  - {grade: 不合格, from: "0.00"}
                ranking:
                  method: %s
                  tie_breaks: []
                  coverage_floor: "60.00"
                  noise: "0.00"
                ladder: []
                deadlines: {appeal: 5, appeal_decision: 5}
                periods:
                  years: {from: 2026, to: 2026}
                """.formatted(full.toPlainString(), dimensions, indicators, method);
        return new SchemeReader(RULEBOOK).read("printed.yaml", text.replace("\r\n", "\n"));
    }

    private static EvaluationResult evaluate(EvaluationScheme scheme, List<String[]> rows, int name, int firstPart) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < rows.size(); i++) {
            var bureau = new HandScored("UNIT%03d".formatted(i + 1), rows.get(i)[name], "G1", "2026-06-01");
            for (int part = 0; part < scheme.indicators().size(); part++) {
                bureau.score(scheme.indicators().get(part).code(), rows.get(i)[firstPart + part]);
            }
            facts.addAll(bureau.facts());
        }
        var question = new Question(scheme.periods().get("2026"), LocalDate.parse("2026-12-31"));
        return Evaluation.of(RULEBOOK, scheme, HolidayTable.china()).evaluate(facts, question, History.none());
    }

    private static List<String> places(EvaluationResult result) {
        return result.ranking().places().stream()
                .map(place -> place.rank() + " " + place.name() + " " + place.score())
                .toList();
    }

    private static List<String> printed(List<String[]> rows, int rank, int name, int total) {
        return rows.stream()
                .map(row -> row[rank] + " " + row[name] + " " + two(row[total]))
                .toList();
    }

    private static String two(String number) {
        return decimal(number).toPlainString();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number).setScale(2);
    }

    private static List<String[]> table(String file) throws IOException {
        try (InputStream stream = RankedBureau.class.getResourceAsStream("/tables/" + file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\n"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        }
    }
}
