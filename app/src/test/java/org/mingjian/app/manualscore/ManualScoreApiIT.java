// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.archive.VerifyArchive;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.publication.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

/** Manual scores by two people of the office and a third, over HTTP, up to the published package. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManualScoreApiIT {

    private static final String SCORES = "/api/v1/manual-scores/";
    private static final String WORDS = "任务分解到处室而无时限";

    @TempDir
    private static Path folder;

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final int port;
    private final Api office;
    private final Api office2;
    private final Api office3;
    private final Api auditor;
    private long evaluation;

    ManualScoreApiIT(
            @LocalServerPort int port,
            @Autowired NoticeCity city,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database) {
        this.port = port;
        this.city = city;
        this.accounts = accounts;
        this.database = database;
        this.office = Api.as("office", port);
        this.office2 = Api.as("office2", port);
        this.office3 = Api.as("office3", port);
        this.auditor = Api.as("auditor", port);
    }

    @BeforeAll
    void load() {
        Api.openAccounts(accounts, NoticeCity.BUREAUS.toArray(String[]::new));
        StepVerifier.create(accounts.open("office3", Role.OFFICE, null, "office3-pass-word"))
                .verifyComplete();
        evaluation = city.load(office).inReview();
    }

    @Test
    @Order(0)
    void theLineOfTheSheetLeadsToTheScoreItWaitsFor() {
        String path = "href=\"/manual-scores/" + id("BUREAU01") + "\"";

        for (Api reader : List.of(office, auditor)) {
            assertThat(reader.get("/periods/2026Q3/bureaus/BUREAU01/lines/BZ-04")
                            .body())
                    .contains(path);
        }
        assertThat(office.get("/periods/2026Q3/bureaus/BUREAU01/lines/JC-01").body())
                .doesNotContain("href=\"/manual-scores/");
    }

    @Test
    @Order(1)
    void theSecondPersonKnowsNothingOfTheFirstUntilBothHaveScored() {
        String id = id("BUREAU01");
        assertThat(line("BUREAU01").get("outcome").asString()).isEqualTo("NO_EVIDENCE");
        assertThat(ok(give(office, id, "0.93", WORDS)).get("state").asString()).isEqualTo("OTHER");

        Api chief = Api.as("chief", port);
        for (Api other : List.of(office2, auditor, chief)) {
            for (String path : List.of(
                    SCORES + id,
                    SCORES.substring(0, SCORES.length() - 1),
                    "/manual-scores",
                    "/manual-scores/" + id,
                    "/search?q=时限",
                    "/messages",
                    "/api/v1/facts/manual-scores?bureau=BUREAU01",
                    "/api/v1/evaluations/" + evaluation + "/score-sheets/BUREAU01")) {
                assertThat(other.get(path).body()).as(path).doesNotContain(WORDS, ">0.93<", "\"0.93\"");
            }
        }
        assertThat(chief.get("/api/v1/audit?limit=200").body())
                .contains("manual-score.give")
                .doesNotContain(WORDS, "0.93");
        assertThat(ok(office2.get(SCORES + id)).get("state").asString()).isEqualTo("MINE");
        assertThat(ok(auditor.get(SCORES + id)).get("state").asString()).isEqualTo("HALF");

        JsonNode both = ok(give(office2, id, "0.80", "时限不全"));
        assertThat(both.get("scores").size()).isEqualTo(2);
        assertThat(both.get("difference").asString()).isEqualTo("0.13");
        assertThat(both.get("result").asString()).isEqualTo("0.87");
        assertThat(auditor.get("/manual-scores/" + id).body()).contains(WORDS, "时限不全", "0.87");
    }

    @Test
    @Order(2)
    void theMeanBecomesAFactAndTheSheetInReviewFollowsExactly() {
        JsonNode line = line("BUREAU01");
        JsonNode sheet = sheet("BUREAU01");
        JsonNode fact = ok(office.get("/api/v1/facts/manual-scores?bureau=BUREAU01"))
                .get("items")
                .get(0);

        assertThat(line.get("outcome").asString()).isEqualTo("VIOLATED");
        assertThat(line.get("deducted").asString()).isEqualTo("0.13");
        assertThat(sheet.get("base").asString()).isEqualTo(base(sheet));
        assertThat(fact.toString())
                .contains("\"scorer\":\"office\"", "\"confirmer\":\"office2\"", "两人评分的平均，差异 0.13", "2026-07-01");
    }

    @Test
    @Order(3)
    void exactlyAtTheThresholdTheMeanStandsAndBeyondItAThirdPersonSettles() {
        String at = id("BUREAU02");
        ok(give(office, at, "1.00", "齐全"));
        assertThat(ok(give(office3, at, "0.80", "缺一项")).get("result").asString())
                .isEqualTo("0.90");
        String below = id("BUREAU03");
        ok(give(office, below, "0.85", "缺"));
        assertThat(ok(give(office2, below, "0.80", "缺")).get("result").asString())
                .isEqualTo("0.83");

        String beyond = id("BUREAU04");
        ok(give(office, beyond, "1.00", "齐全"));
        assertThat(settle(office3, beyond, "{\"points\":\"0.85\",\"ground\":\"ESTABLISHED\",\"reason\":\"x\"}")
                        .problem())
                .isEqualTo("manual-score-not-split");
        JsonNode split = ok(give(office2, beyond, "0.79", "缺两项"));
        assertThat(split.get("result").isNull()).isTrue();
        assertThat(split.get("state").asString()).isEqualTo("THIRD");
        assertThat(line("BUREAU04").get("outcome").asString()).isEqualTo("NO_EVIDENCE");
        assertThat(settle(office, beyond, "{\"points\":\"0.85\",\"ground\":\"ESTABLISHED\",\"reason\":\"x\"}")
                        .problem())
                .isEqualTo("manual-score-third-person");
        assertThat(ok(office3.get(SCORES + beyond)).get("scores").size()).isEqualTo(2);
        assertThat(settle(office3, beyond, "{\"points\":\"1.01\"}").pointers())
                .containsExactly("/points", "/reason", "/ground");

        JsonNode settled = ok(settle(
                office3, beyond, "{\"points\":\"0.85\",\"ground\":\"EVIDENCE_INSUFFICIENT\",\"reason\":\"一项无时限\"}"));
        assertThat(settled.get("result").asString()).isEqualTo("0.85");
        assertThat(line("BUREAU04").get("deducted").asString()).isEqualTo("0.15");
        assertThat(ok(office.get("/api/v1/facts/manual-scores?bureau=BUREAU04")).toString())
                .contains("\"scorer\":\"office、office2\"", "\"confirmer\":\"office3\"");
    }

    @Test
    @Order(4)
    void onePersonIsNotTwoNeitherByTheInterfaceNorByTheDatabase() {
        String id = id("BUREAU05");
        ok(give(office, id, "0.50", "首评"));

        assertThat(give(office, id, "0.50", "再评").problem()).isEqualTo("manual-score-given");
        String again = "insert into manual_score (scoring, round, place, scorer, points, reason, given_at)"
                + " select scoring, round, 'SECOND', upper(scorer), points, reason, now() from manual_score g"
                + " where reason = '首评'";
        for (String act : List.of(
                again,
                again.replace("'SECOND', upper(scorer)", "'FIRST', 'somebody'"),
                "update manual_score set points = 1 where reason = '首评'",
                "delete from manual_score where reason = '首评'")) {
            StepVerifier.create(database.sql(act).fetch().rowsUpdated())
                    .expectError(DataAccessException.class)
                    .verify();
        }
        assertThat(give(office2, id, "1.001", "").pointers()).containsExactly("/points", "/reason");
        assertThat(give(auditor, id, "1", "x").status()).isEqualTo(403);
        assertThat(give(office2, "99999-BUREAU05-BZ-04", "1", "x").status()).isEqualTo(404);
        assertThat(give(office2, id.replace("BZ-04", "JC-01"), "1", "x").status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void ofTwoSecondScorersAtOnceOneIsTheSecond() {
        String id = id("BUREAU06");
        ok(give(office, id, "0.90", "一"));

        List<Answer> answers = together(() -> give(office2, id, "0.80", "二"), () -> give(office3, id, "0.70", "三"));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        JsonNode stands = ok(auditor.get(SCORES + id));
        assertThat(stands.get("scores").size()).isEqualTo(2);
        BigDecimal second =
                new BigDecimal(stands.get("scores").get(1).get("points").asString());
        assertThat(stands.get("result").asString())
                .isEqualTo(second.compareTo(new BigDecimal("0.80")) == 0 ? "0.85" : "0.80");

        List<Answer> firsts = together(
                () -> give(office, id("BUREAU07"), "1.00", "一"), () -> give(office2, id("BUREAU07"), "1.00", "二"));
        assertThat(firsts).extracting(Answer::status).allMatch(status -> status == 200 || status == 409);
        assertThat(ok(auditor.get(SCORES + id("BUREAU07"))).get("state").asString())
                .isEqualTo(firsts.stream().allMatch(one -> one.status() == 200) ? "DONE" : "HALF");
    }

    @Test
    @Order(6)
    void aScoreIsTakenBackAndGivenAnewUntilPublication() {
        String id = id("BUREAU08");
        ok(give(office, id, "0.40", "误填"));
        assertThat(withdraw(office2, id, "x").problem()).isEqualTo("manual-score-not-given");
        assertThat(ok(withdraw(office, id, "填错")).get("state").asString()).isEqualTo("MINE");
        ok(give(office, id, "0.90", "更正"));
        ok(give(office2, id, "0.90", "同意"));
        assertThat(line("BUREAU08").get("deducted").asString()).isEqualTo("0.10");

        assertThat(withdraw(office2, id, "").pointers()).containsExactly("/reason");
        JsonNode again = ok(withdraw(office2, id, "佐证有更新"));
        assertThat(again.get("round").asInt()).isEqualTo(2);
        assertThat(again.get("scores").size()).isZero();
        assertThat(line("BUREAU08").get("outcome").asString()).isEqualTo("PENDING");
        ok(give(office2, id, "1.00", "已补充"));
        ok(give(office, id, "1.00", "已补充"));
        assertThat(line("BUREAU08").get("outcome").asString()).isEqualTo("SATISFIED");
    }

    @Test
    @Order(7)
    void aBureauHandsInEvidenceAndKnowsNothingOfTheScores() {
        Api own = Api.as("bureau-BUREAU01", port);
        String id = id("BUREAU01");
        String evidence = "/api/v1/evidence/manual-scores/" + id;
        Answer handed = own.post(evidence, Api.JSON, "{\"link\":\"%s\"}".formatted(NoticeCity.guideOf("BUREAU01")));

        assertThat(handed.status()).as(handed.body()).isEqualTo(201);
        assertThat(office.get("/manual-scores/" + id).body()).contains(NoticeCity.guideOf("BUREAU01"));
        assertThat(office.post(evidence, Api.JSON, "{\"link\":\"https://x.example/\"}")
                        .status())
                .isEqualTo(403);
        JsonNode seen = ok(own.get(SCORES + id));
        assertThat(seen.get("state").asString()).isEqualTo("OPEN");
        assertThat(seen.get("scores").size()).isZero();
        assertThat(seen.get("result").isNull()).isTrue();
        assertThat(own.get("/manual-scores/" + id).body()).contains("发布后可见").doesNotContain(WORDS, "office2");
        Api other = Api.as("bureau-BUREAU02", port);
        for (String path : List.of(SCORES + id, "/manual-scores/" + id, evidence)) {
            assertThat(other.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(ok(other.get(SCORES.substring(0, SCORES.length() - 1))).toString())
                .doesNotContain("BUREAU01");
        assertThat(give(own, id, "1", "x").status()).isEqualTo(403);
        assertThat(give(other, id, "1", "x").status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void theWorkListFiltersAndThePageRefusesInWords() {
        String list = office3.get("/manual-scores").body();
        assertThat(list).contains("待我评分", "市09局", "已评定");
        assertThat(office3.get("/manual-scores?state=DONE&bureau=BUREAU01").body())
                .contains("0.87")
                .doesNotContain("市09局</td>");
        assertThat(office3.get("/manual-scores?state=NONE").body()).contains("没有符合筛选条件的评分");

        Answer wrong = office3.post(
                "/manual-scores/" + id("BUREAU09"), "application/x-www-form-urlencoded", "points=2&reason=typed");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("得分应为 0 至 1.00 的数", ">typed</textarea>", "value=\"2\"");
    }

    @Test
    @Order(9)
    void whatIsPublishedIsScoredNoMoreAndItsPackageProvesItself() throws IOException {
        String address = "/api/v1/evaluations/" + evaluation;
        Answer published = new Publishing(office).publish(address);
        assertThat(published.status()).as(published.body()).isEqualTo(200);

        String id = id("BUREAU01");
        assertThat(give(office3, id("BUREAU09"), "1", "迟到").problem()).isEqualTo("manual-score-closed");
        assertThat(withdraw(office, id, "迟到").problem()).isEqualTo("manual-score-closed");
        Api own = Api.as("bureau-BUREAU01", port);
        assertThat(ok(own.get(SCORES + id)).get("result").asString()).isEqualTo("0.87");
        assertThat(own.get("/manual-scores/" + id).body()).contains(WORDS);
        assertThat(own.post("/api/v1/evidence/manual-scores/" + id, Api.JSON, "{\"link\":\"https://x.example/\"}")
                        .problem())
                .isEqualTo("evidence-closed");
        Path whole = Files.write(folder.resolve("whole.zip"), office.download(address + "/package.zip"));
        assertThat(VerifyArchive.verify(whole).differences()).isEmpty();
    }

    private String id(String bureau) {
        return evaluation + "-" + bureau + "-BZ-04";
    }

    private JsonNode sheet(String bureau) {
        return ok(office.get("/api/v1/evaluations/" + evaluation + "/score-sheets/" + bureau));
    }

    private JsonNode line(String bureau) {
        return sheet(bureau)
                .get("lines")
                .valueStream()
                .filter(line -> line.get("indicator").asString().equals("BZ-04"))
                .findFirst()
                .orElseThrow();
    }

    /** 100 × got ÷ assessed, from the lines alone. */
    private static String base(JsonNode sheet) {
        List<JsonNode> assessed = sheet.get("lines")
                .valueStream()
                .filter(line -> !line.get("indicator").asString().matches("(JF|VT)-.*"))
                .filter(line -> List.of("SATISFIED", "VIOLATED")
                        .contains(line.get("outcome").asString()))
                .toList();
        BigDecimal possible = sum(assessed, "points");
        return possible.subtract(sum(assessed, "effective"))
                .multiply(BigDecimal.valueOf(100))
                .divide(possible, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal sum(List<JsonNode> lines, String column) {
        return lines.stream()
                .map(line -> new BigDecimal(line.get(column).asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Answer give(Api account, String id, String points, String reason) {
        return account.post(SCORES + id, Api.JSON, "{\"points\":\"%s\",\"reason\":\"%s\"}".formatted(points, reason));
    }

    private static Answer settle(Api account, String id, String body) {
        return account.post(SCORES + id + "/settlement", Api.JSON, body);
    }

    private static Answer withdraw(Api account, String id, String reason) {
        return account.post(SCORES + id + "/withdrawal", Api.JSON, "{\"reason\":\"%s\"}".formatted(reason));
    }

    @SafeVarargs
    private static List<Answer> together(Supplier<Answer>... acts) {
        List<CompletableFuture<Answer>> running =
                Stream.of(acts).map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
