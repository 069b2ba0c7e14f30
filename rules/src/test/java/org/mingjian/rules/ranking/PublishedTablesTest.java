// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.History;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.Edition;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.RankingMethod;
import org.mingjian.rules.scoring.CompositeScore;
import org.mingjian.rules.scoring.Found;
import org.mingjian.rules.scoring.ScoreSheet;

/** Tables that governments printed come out of our arithmetic as they were printed; sources beside the files. */
class PublishedTablesTest {

    private static final Deduction LOST =
            new Deduction(Deduction.Mode.MEASURE, null, null, null, "lost", List.of(), false);
    private static final Deduction SHARE =
            new Deduction(Deduction.Mode.RATIO, null, "percent", "hundred", null, List.of(), false);

    @Test
    void sichuanLandBureausOf2011ComeOutWithTheirTotalsAndTheTieAtNine() throws IOException {
        List<String[]> rows = table("sichuan-2011-land-bureaus.csv");
        EvaluationScheme scheme = parts("77", "9", "7", "4", "3");

        List<ScoreSheet> sheets = sheets(rows, 3, new String[] {"77", "9", "7", "4", "3"}, scheme);
        Ranking ranking = new RankingCalculator(scheme).rank(sheets, History.none());

        assertThat(sheets).extracting(ScoreSheet::score).containsExactlyElementsOf(column(rows, 2));
        assertThat(ranking.places())
                .extracting(RankedBureau::rank)
                .containsExactlyElementsOf(
                        rows.stream().map(row -> Integer.parseInt(row[0])).toList());
    }

    @Test
    void prefectureSitesOf2014SumToTheirTotals() throws IOException {
        List<String[]> rows = table("prefecture-sites-2014.csv");
        String[] points = {"30", "25", "10", "20", "15"};

        List<ScoreSheet> sheets = sheets(rows, 2, points, parts(points));

        assertThat(sheets).extracting(ScoreSheet::score).containsExactlyElementsOf(column(rows, 1));
    }

    @Test
    void liangshanCountiesOf2011SumToTheirTotals() throws IOException {
        for (String[] row : table("liangshan-2011-county-openness-scores.csv")) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 1; i < 6; i++) {
                sum = sum.add(new BigDecimal(row[i]));
            }
            assertThat(sum).as(row[0]).isEqualByComparingTo(row[6]);
        }
    }

    @Test
    void aCountyWaterBureauIsRescaledAsPrinted() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "100.00", "100.00", Map.of("R", LOST))
                .deduction("ZD-01", "0.64", "0.64", Map.of("R", LOST))
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .measured("JC-01", "R", "", Map.of("lost", "18.78"))
                .score(scheme);

        assertThat(sheet.got()).isEqualTo("81.86");
        assertThat(sheet.score()).isEqualTo("81.34");
    }

    @Test
    void theItemsOfTwoAnhuiSheetsLoseWhatWasPrinted() {
        printed("2.0", "64", "1.28");
        printed("4.0", "60", "2.40");
        printed("2.0", "60", "1.20");
        printed("1.0", "50", "0.50");
        printed("1.0", "100", "1.00");
        printed("3.0", "40", "1.20");
        printed("5.0", "40", "2.00");
        printed("4.0", "100", "4.00");
        printed("2.0", "20", "0.40");
    }

    @Test
    void stateCouncilDepartmentsOf2016AreRankedDensely() throws IOException {
        List<String[]> rows = table("website-eval-2016-state-council-departments.csv");

        List<Integer> places = Places.of(column(rows, 8), Comparator.reverseOrder(), RankingMethod.DENSE);

        assertThat(places)
                .containsExactlyElementsOf(
                        rows.stream().map(row -> Integer.parseInt(row[0])).toList());
    }

    @Test
    void threeTiesOf2014SkipThePlacesTheyTake() {
        List<Integer> totals = List.of(99, 98, 97, 96, 95, 94, 93, 92, 80, 80, 79, 78, 77, 70, 70, 69, 60, 60, 59);

        List<Integer> places = Places.of(totals, Comparator.reverseOrder(), RankingMethod.COMPETITION);

        assertThat(places.subList(8, 11)).containsExactly(9, 9, 11);
        assertThat(places.subList(13, 16)).containsExactly(14, 14, 16);
        assertThat(places.subList(16, 19)).containsExactly(17, 17, 19);
    }

    @Test
    void shenzhenOf2021IsAWeightedSumRoundedOnce() {
        List<BigDecimal> weights = Stream.of("0.15", "0.30", "0.25", "0.20", "0.10")
                .map(BigDecimal::new)
                .toList();
        List<Optional<BigDecimal>> scores = Stream.of("87.80", "81.70", "81.15", "87.50", "95.00")
                .map(score -> Optional.of(new BigDecimal(score)))
                .toList();

        BigDecimal total = CompositeScore.shares(weights, scores).stream()
                .map(Optional::orElseThrow)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(total).isEqualTo("84.97");
    }

    private static void printed(String points, String percent, String lost) {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", points + "0", points + "0", Map.of("R", SHARE))
                .scheme();

        ScoreSheet sheet = Found.bureau()
                .measured("JC-01", "R", "", Map.of("percent", percent, "hundred", "100"))
                .score(scheme);

        assertThat(sheet.lines().get(0).effective()).isEqualTo(lost);
    }

    private static EvaluationScheme parts(String... points) {
        var edition = new Edition();
        for (int i = 0; i < points.length; i++) {
            edition.deduction("P" + i + "-01", points[i] + ".00", points[i] + ".00", Map.of("R", LOST));
        }
        return edition.scheme();
    }

    private static List<ScoreSheet> sheets(
            List<String[]> rows, int firstPart, String[] points, EvaluationScheme scheme) {
        var sheets = new ArrayList<ScoreSheet>();
        for (String[] row : rows) {
            var found = new Found("ROW%03d".formatted(sheets.size()), "G1");
            for (int i = 0; i < points.length; i++) {
                BigDecimal lost = new BigDecimal(points[i]).subtract(new BigDecimal(row[firstPart + i]));
                if (lost.signum() > 0) {
                    found.measured("P" + i + "-01", "R", "", Map.of("lost", lost.toString()));
                }
            }
            sheets.add(found.score(scheme));
        }
        return sheets;
    }

    private static List<BigDecimal> column(List<String[]> rows, int index) {
        return rows.stream().map(row -> new BigDecimal(row[index]).setScale(2)).toList();
    }

    private static List<String[]> table(String name) throws IOException {
        try (InputStream stream = PublishedTablesTest.class.getResourceAsStream("/tables/" + name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\n"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        }
    }
}
