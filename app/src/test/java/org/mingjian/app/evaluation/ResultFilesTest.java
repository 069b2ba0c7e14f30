// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.NoticeKind;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

class ResultFilesTest {

    private static final Rulebook NO_RULEBOOK =
            new Rulebook(List.of(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), "d");

    @TempDir
    Path folder;

    @Test
    void rankingAndNotificationListAreTables() throws IOException {
        write();

        assertThat(folder.resolve("ranking.csv")).hasContent("""
                        group,rank,code,name,score,grade,veto,base,bonus,coverage,previousRank,previousScore
                        G1,1,SHIJIAOYU,市教育局,95.00,优秀,false,95.00,0.00,100.00,2,80.50
                        G1,,SHIWEIJIAN,"市卫生健康委,本级",,,true,60.00,0.00,50.00,,""");
        assertThat(folder.resolve("notification-list.csv")).hasContent("""
                        group,code,name,kind,reason,detail
                        G1,SHIWEIJIAN,"市卫生健康委,本级",CIRCULAR,VETO,1 项否决""");
    }

    @Test
    void aScoreSheetIsOneLineWithEveryFigureAsText() throws IOException {
        write();

        assertThat(Files.readString(folder.resolve("score-sheets.ndjson")))
                .isEqualTo(
                        "{\"bureau\":\"SHIJIAOYU\",\"name\":\"市教育局\",\"group\":\"G1\",\"score\":\"95.00\",\"base\":\"95.00\","
                                + "\"got\":\"76.00\",\"possible\":\"80.00\",\"factor\":\"1.250000\",\"bonus\":\"0.00\",\"veto\":false,"
                                + "\"vetoes\":[],\"pendingVetoes\":[],\"grade\":\"优秀\",\"coverage\":\"100.00\",\"undecided\":0,"
                                + "\"dimensions\":[{\"code\":\"YS\",\"title\":\"依申请公开\",\"points\":\"80.00\",\"applicable\":\"80.00\",\"got\":\"76.00\"}],"
                                + "\"lines\":[{\"indicator\":\"YS-03\",\"dimension\":\"YS\",\"kind\":\"DEDUCTION\",\"outcome\":\"VIOLATED\","
                                + "\"original\":\"VIOLATED\",\"points\":\"80.00\",\"deducted\":\"4.00\",\"effective\":\"4.00\",\"bonus\":\"0.00\","
                                + "\"asked\":1,\"undecided\":0,\"reason\":\"\",\"findings\":[\"0123456789abcdef0123\"]}]}\n");
    }

    @Test
    void aFindingIsOneLineWithFactsArithmeticAndEvidence() throws IOException {
        write();

        assertThat(Files.readString(folder.resolve("findings.ndjson")))
                .isEqualTo(
                        "{\"id\":\"0123456789abcdef0123\",\"bureau\":\"SHIJIAOYU\",\"indicator\":\"YS-03\",\"reason\":\"REPLY_LATE\","
                                + "\"subject\":\"R1\",\"outcome\":\"VIOLATED\",\"message\":\"逾期 3 个工作日\",\"occurrences\":1,"
                                + "\"measures\":{\"workingDaysLate\":\"3\"},\"deducted\":\"4.00\",\"effective\":\"4.00\",\"bonus\":\"0.00\","
                                + "\"facts\":[{\"field\":\"receivedOn\",\"value\":\"2026-03-05\",\"source\":\"disclosure-requests.csv R1\"}],"
                                + "\"arithmetic\":\"1 × 4.00 = 4.00\",\"suppressedBy\":null,\"decision\":null,"
                                + "\"original\":{\"outcome\":\"VIOLATED\",\"deducted\":\"4.00\"},\"decisions\":[],\"legalBasis\":[],\"rectification\":null,"
                                + "\"evidence\":[{\"url\":\"disclosure-requests.csv R1\",\"sha256\":null,\"excerpt\":null,\"firstSeenAt\":\"2026-04-01\"}]}\n");
    }

    @Test
    void theManifestPinsEveryFileAndASecondRunGivesTheSameBytes(@TempDir Path again) throws IOException {
        write();
        new ResultFiles(result(), NO_RULEBOOK).write(again, provenance());

        String manifest = Files.readString(folder.resolve("manifest.json"));
        for (String file : List.of("ranking.csv", "score-sheets.ndjson", "findings.ndjson", "notification-list.csv")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            assertThat(manifest).contains("\"" + file + "\" : \"" + Sha256.of(bytes) + "\"");
            assertThat(Files.readAllBytes(again.resolve(file))).isEqualTo(bytes);
        }
        assertThat(Files.readString(again.resolve("manifest.json"))).isEqualTo(manifest);
        assertThat(manifest)
                .startsWith("{\n  \"scheme\" : \"2026_municipal\",\n  \"period\" : {\n    \"id\" : \"2026Q1\",")
                .contains("\"asOf\" : \"2026-04-01\"", "\"facts\" : \"f\"", "\"findings\" : 1", "\"ranked\" : 1")
                .endsWith("}\n");
    }

    @Test
    void theNextEvaluationLearnsPlacesScoresAndLowestGradesRunning() throws IOException {
        write();

        History history = PreviousResults.read(folder);

        assertThat(history.places())
                .isEqualTo(Map.of(
                        "SHIJIAOYU", new History.Place(1, new BigDecimal("95.00"), "优秀", 0),
                        "SHIWEIJIAN", new History.Place(null, null, null, 2)));
    }

    private void write() throws IOException {
        new ResultFiles(result(), NO_RULEBOOK).write(folder, provenance());
    }

    private static Provenance provenance() {
        return new Provenance("f", "s", "r", "c", "0.1.0", 7, 0, new TreeMap<>(Map.of("SHIWEIJIAN", 2)));
    }

    private static EvaluationResult result() {
        PeriodDates quarter = new PeriodDates("2026Q1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        return new EvaluationResult(
                "2026_municipal",
                new Question(quarter, LocalDate.of(2026, 4, 1)),
                List.of(sheet()),
                new Ranking(List.of(
                        new RankedBureau(
                                "G1",
                                1,
                                "SHIJIAOYU",
                                "市教育局",
                                points("95"),
                                "优秀",
                                false,
                                points("95"),
                                points("0"),
                                points("100"),
                                "",
                                2,
                                points("80.5")),
                        new RankedBureau(
                                "G1",
                                null,
                                "SHIWEIJIAN",
                                "市卫生健康委,本级",
                                null,
                                null,
                                true,
                                points("60"),
                                points("0"),
                                points("50"),
                                "否决",
                                null,
                                null))),
                List.of(new NoticeProposal(
                        "G1", "SHIWEIJIAN", "市卫生健康委,本级", NoticeKind.CIRCULAR, "VETO", "1 项否决", 5, List.of())));
    }

    private static ScoreSheet sheet() {
        Finding finding = new Finding(
                "0123456789abcdef0123",
                "SHIJIAOYU",
                "YS-03",
                "REPLY_LATE",
                "R1",
                Outcome.VIOLATED,
                1,
                new TreeMap<>(Map.of("workingDaysLate", points("3"))),
                "逾期 3 个工作日",
                List.of(new ShownFact("receivedOn", "2026-03-05", "disclosure-requests.csv R1")),
                List.of(new Evidence("disclosure-requests.csv R1", null, null, LocalDate.of(2026, 4, 1))));
        ScoreLine line = new ScoreLine(
                "YS-03",
                "YS",
                IndicatorKind.DEDUCTION,
                Outcome.VIOLATED,
                Outcome.VIOLATED,
                points("80"),
                points("4"),
                points("4"),
                points("0"),
                1,
                0,
                "",
                List.of(new ScoredFinding(finding, points("4"), points("4"), "1 × 4.00 = 4.00", null, null)));
        return new ScoreSheet(
                "SHIJIAOYU",
                "市教育局",
                "G1",
                points("95"),
                points("95"),
                points("76"),
                points("80"),
                points("0"),
                List.of(),
                List.of(),
                "优秀",
                points("100"),
                0,
                List.of(new DimensionScore("YS", "依申请公开", points("80"), points("80"), points("76"))),
                List.of(line));
    }

    private static BigDecimal points(String text) {
        return new BigDecimal(text);
    }
}
