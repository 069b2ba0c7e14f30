// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seed city over HTTP: two quarters published, the third in review, beside what the command writes of them. */
@ServerTest
@TestPropertySource(properties = "mingjian.live.as-of=2026-09-30")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultApiIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OWN = "SHENGTAIJU";

    private final int port;
    private final OpenAccount accounts;
    private final Api office;
    /** As the facts alone decide, before anybody reviewed anything. */
    private final List<String> computed = new ArrayList<>();
    /** The first two reviewed and published, the third in review. */
    private final List<String> evaluations = new ArrayList<>();

    @TempDir
    static Path folder;

    ResultApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.port = port;
        this.accounts = accounts;
        this.office = Api.as("office", port);
    }

    @BeforeAll
    void city() throws IOException {
        Api.openAccounts(accounts, OWN);
        ServedCity city = new ServedCity(office);
        city.load(folder.resolve("facts"));
        for (SeedData.Asked asked : SeedData.PERIODS) {
            computed.add(city.evaluate(asked));
        }
        for (SeedData.Asked asked : SeedData.PERIODS.subList(0, 2)) {
            evaluations.add(city.evaluate(asked));
            city.publish(evaluations.get(evaluations.size() - 1));
        }
        evaluations.add(computed.get(2));
        SeedData.evaluateCity(SeedData.read(SeedData.CITY), folder.resolve("written"));
    }

    @Test
    void theServerComesToWhatTheCommandWrites() throws IOException {
        for (int i = 0; i < computed.size(); i++) {
            Path written =
                    folder.resolve("written").resolve(SeedData.PERIODS.get(i).period());
            String served = computed.get(i);

            JsonNode pinned = office.get(served).json().get("digests");
            JsonNode manifest = JSON.readTree(Files.readString(written.resolve(ResultFiles.MANIFEST)));
            for (String input : List.of("facts", "scheme", "rulebook", "calendar")) {
                assertThat(pinned.get(input))
                        .as(input)
                        .isEqualTo(manifest.get("digests").get(input));
            }
            assertThat(office.get(served + "/ranking.csv").body())
                    .isEqualTo(Files.readString(written.resolve(ResultFiles.RANKING)));
            for (JsonNode sheet : lines(written.resolve(ResultFiles.SCORE_SHEETS))) {
                Answer answer = office.get(
                        served + "/score-sheets/" + sheet.get("bureau").asString());
                assertThat(answer.body()).isEqualTo(sheet.toString());
            }
            assertThat(items(office, served + "/findings").map(JsonNode::toString))
                    .containsExactlyElementsOf(lines(written.resolve(ResultFiles.FINDINGS)).stream()
                            .map(JsonNode::toString)
                            .toList());
            assertThat(office.get(served + "/notification-list.csv").body())
                    .isEqualTo(Files.readString(written.resolve(ResultFiles.NOTIFICATION_LIST)));
            assertThat(items(office, served + "/notification-list").map(ResultApiIT::row))
                    .containsExactlyElementsOf(
                            Files.readAllLines(written.resolve(ResultFiles.NOTIFICATION_LIST)).stream()
                                    .skip(1)
                                    .map(line -> String.join(
                                            ",", List.of(line.split(",")).subList(0, 5)))
                                    .toList());
        }
    }

    @Test
    void theRankingComesInTheFormThatIsAskedFor() {
        String ranking = evaluations.get(2) + "/ranking";

        for (String accept : List.of("application/json", "*/*", "text/html, application/json;q=0.9")) {
            Answer answer = office.get(ranking, "Accept", accept);
            assertThat(answer.status()).as(accept).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).as(accept).contains("application/json");
        }
        Answer table = office.get(ranking, "Accept", "text/csv");
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(office.get(ranking + ".csv").body()).isEqualTo(table.body()).startsWith("group,rank,code,");
        assertThat(office.get(ranking + ".json").body())
                .isEqualTo(office.get(ranking).body());
        assertThat(office.get(ranking, "Accept", "image/png").problem()).isEqualTo("not-acceptable");
        assertThat(items(office, ranking + "?group=G3")
                        .map(place -> place.get("group").asString()))
                .isNotEmpty()
                .containsOnly("G3");
        assertThat(office.get(ranking + ".csv?group=G3").body().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("G3,"));
    }

    @Test
    void theWorkbookSaysWhatTheListsSay() throws IOException {
        Api bureau = Api.as("bureau-" + OWN, port);
        for (Api reader : List.of(office, bureau)) {
            String review = evaluations.get(2);
            List<List<String>> places = sheet(reader.download(review + "/ranking.xlsx"), 0);
            List<List<String>> proposals = sheet(reader.download(review + "/ranking.xlsx"), 1);

            assertThat(places.get(0).get(0)).contains("2026 年第三季度", "2026-09-30", "复核中");
            assertThat(places.stream().skip(2).map(row -> row.get(2) + row.get(4)))
                    .containsExactlyElementsOf(items(reader, review + "/ranking")
                            .map(place -> place.get("code").asString()
                                    + place.get("score").asStringOpt().orElse(""))
                            .toList());
            assertThat(proposals.stream().skip(2).map(row -> row.get(1) + row.get(4)))
                    .containsExactlyElementsOf(items(reader, review + "/notification-list")
                            .map(proposal -> proposal.get("code").asString()
                                    + proposal.get("detail").asString())
                            .toList());
        }
        assertThat(sheet(bureau.download(evaluations.get(2) + "/ranking.xlsx"), 0))
                .hasSize(3);
    }

    /** Cells of a sheet as text, row by row. */
    private static List<List<String>> sheet(byte[] workbook, int index) throws IOException {
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return opened.getSheet(index).orElseThrow().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    @Test
    void everyFindingIsOnExactlyOnePage() {
        String findings = evaluations.get(2) + "/findings";
        List<String> all = ids(items(office, findings));
        List<String> walked = new ArrayList<>();
        String next = "0";
        while (next != null) {
            JsonNode page = office.get(findings + "?limit=7&cursor=" + next).json();
            walked.addAll(ids(page.get("items").valueStream()));
            assertThat(page.get("items").size()).isBetween(1, 7);
            next = page.get("next").asStringOpt().orElse(null);
        }

        assertThat(all).hasSizeGreaterThan(14).doesNotHaveDuplicates();
        assertThat(walked).isEqualTo(all);
    }

    @Test
    void findingsAreFilteredByEachOfTheirTraits() {
        String findings = evaluations.get(2) + "/findings";
        List<JsonNode> all = items(office, findings).toList();
        JsonNode one = all.get(all.size() / 2);

        for (String trait : List.of("bureau", "indicator", "outcome")) {
            String value = one.get(trait).asString();
            assertThat(ids(items(office, findings + "?" + trait + "=" + value)))
                    .as(trait)
                    .isEqualTo(ids(all.stream()
                            .filter(finding -> finding.get(trait).asString().equals(value))));
        }
        assertThat(items(office, findings + "?bureau=NOBODY")).isEmpty();
        assertThat(office.get(findings + "?outcome=GUILTY").pointers()).containsExactly("outcome");
        assertThat(office.get(findings + "?limit=0").pointers()).containsExactly("limit");
        assertThat(office.get(findings + "?cursor=x").problem()).isEqualTo("bad-parameter");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : List.of(
                ServedCity.EVALUATIONS + "/999",
                evaluations.get(0) + "/score-sheets/NOBODY",
                evaluations.get(0) + "/x")) {
            assertThat(office.get(path).problem()).as(path).isEqualTo("not-found");
        }
    }

    @Test
    void aBureauSeesItsOwnAndOthersOnlyWhenPublished() {
        Api bureau = Api.as("bureau-" + OWN, port);
        String review = evaluations.get(2);
        String published = evaluations.get(1);

        assertThat(items(bureau, review + "/ranking")
                        .map(place -> place.get("code").asString()))
                .containsExactly(OWN);
        assertThat(items(bureau, published + "/ranking"))
                .hasSameSizeAs(items(office, published + "/ranking").toList());
        for (String evaluation : List.of(review, published)) {
            assertThat(bureau.get(evaluation + "/score-sheets/" + OWN).body())
                    .isEqualTo(office.get(evaluation + "/score-sheets/" + OWN).body());
            assertThat(bureau.get(evaluation + "/score-sheets/" + other()).problem())
                    .isEqualTo("not-found");
            assertThat(ids(items(bureau, evaluation + "/findings")))
                    .isNotEmpty()
                    .isEqualTo(ids(items(office, evaluation + "/findings?bureau=" + OWN)));
            assertThat(items(bureau, evaluation + "/findings?bureau=" + other()))
                    .isEmpty();
            assertThat(items(bureau, evaluation + "/notification-list")
                            .map(row -> row.get("code").asString()))
                    .allMatch(OWN::equals);
        }
    }

    @Test
    void nothingABureauGetsBeforePublicationNamesAnother() {
        Api bureau = Api.as("bureau-" + OWN, port);
        List<JsonNode> others = items(office, "/api/v1/bureaus")
                .filter(one -> !one.get("code").asString().equals(OWN))
                .toList();
        String review = evaluations.get(2);

        for (String path : List.of(
                ServedCity.EVALUATIONS,
                review,
                review + "/ranking",
                review + "/ranking.csv",
                review + "/score-sheets/" + OWN,
                review + "/findings",
                review + "/notification-list",
                "/api/v1/bureaus",
                "/api/v1/bureaus/" + OWN,
                "/api/v1/bureaus/" + OWN + "/live")) {
            Answer answer = bureau.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            for (JsonNode other : others) {
                assertThat(answer.body())
                        .as(path)
                        .doesNotContain(other.get("code").asString());
            }
        }
        for (JsonNode place : items(office, review + "/ranking").toList()) {
            String code = place.get("code").asString();
            Api.openAccounts(accounts, code);
            JsonNode own = items(Api.as("bureau-" + code, port), review + "/ranking")
                    .findFirst()
                    .orElseThrow();
            assertThat(own.get("reason").asString()).as(code).doesNotContain("同分");
        }
    }

    @Test
    void aBureauIsToldNeitherPlaceNorNoticeBeforePublication() {
        Api bureau = Api.as("bureau-" + OWN, port);
        String review = evaluations.get(2);
        JsonNode seenByOffice = items(office, review + "/ranking")
                .filter(place -> place.get("code").asString().equals(OWN))
                .findFirst()
                .orElseThrow();

        JsonNode own = items(bureau, review + "/ranking").findFirst().orElseThrow();

        assertThat(seenByOffice.get("rank").isNull()).isFalse();
        assertThat(own.get("score")).isEqualTo(seenByOffice.get("score"));
        assertThat(own.get("rank").isNull()).isTrue();
        assertThat(own.get("previousRank").isNull()).isTrue();
        assertThat(own.get("reason").asString()).isEqualTo("结果发布后显示名次");
        assertThat(bureau.get(review + "/ranking.csv").body().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("G2,," + OWN + ",");
        assertThat(items(office, review + "/notification-list")
                        .map(row -> row.get("code").asString()))
                .contains(OWN);
        assertThat(items(bureau, review + "/notification-list")).isEmpty();
        assertThat(items(bureau, evaluations.get(1) + "/notification-list")).isNotEmpty();
        assertThat(items(bureau, evaluations.get(1) + "/ranking")
                        .map(place -> place.get("rank").isNull()))
                .contains(false);
    }

    @Test
    void theLiveResultIsTheScoreSheetOfTheSameFacts() {
        for (JsonNode bureau : items(office, "/api/v1/bureaus").toList()) {
            String code = bureau.get("code").asString();
            String live = office.get("/api/v1/bureaus/" + code + "/live").body();
            String sheet =
                    office.get(evaluations.get(2) + "/score-sheets/" + code).body();
            assertThat(live)
                    .isEqualTo("{\"scheme\":\"2026_municipal\",\"period\":\"2026Q3\",\"asOf\":\"2026-09-30\","
                            + sheet.substring(1));
        }
    }

    @Test
    void theAuditorSeesWhatTheOfficeSees() {
        Api auditor = Api.as("auditor", port);

        for (String path : List.of("/ranking", "/findings", "/notification-list", "/score-sheets/" + OWN)) {
            assertThat(auditor.get(evaluations.get(2) + path).body())
                    .isEqualTo(office.get(evaluations.get(2) + path).body());
        }
    }

    private String other() {
        return items(office, evaluations.get(2) + "/ranking")
                .map(place -> place.get("code").asString())
                .filter(code -> !code.equals(OWN))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> items(Api api, String path) {
        List<JsonNode> all = new ArrayList<>();
        String page = path;
        while (page != null) {
            Answer answer = api.get(page);
            assertThat(answer.status()).as(page + " " + answer.body()).isEqualTo(200);
            answer.json().get("items").forEach(all::add);
            JsonNode next = answer.json().get("next");
            page = next == null || next.isNull()
                    ? null
                    : path + (path.contains("?") ? "&" : "?") + "cursor=" + next.asString();
        }
        return all.stream();
    }

    private static List<String> ids(Stream<JsonNode> findings) {
        return findings.map(finding -> finding.get("id").asString()).toList();
    }

    private static String row(JsonNode proposal) {
        return String.join(
                ",",
                Stream.of("group", "code", "name", "kind", "reason")
                        .map(column -> proposal.get(column).asString())
                        .toList());
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }
}
