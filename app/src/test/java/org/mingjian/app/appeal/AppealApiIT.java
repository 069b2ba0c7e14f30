// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.evaluation.ServedCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** A bureau's right of reply over HTTP: its words, its appeal, the clock, and what the decision does to the score. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AppealApiIT {

    private static final String OWN = "SHENGTAIJU";
    private static final String ADJUSTED = "148ae7ae77a1d87239ad";
    private static final String UPHELD = "078d54eb537e978beab8";
    private static final String LATE = "aa324fb59fd6bd9ce144";

    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final StatementQuery statements;
    private final Api office;
    private final Api office2;
    private final Api bureau;
    private final Api other;
    private final ServedCity city;
    private String evaluation = "";

    @TempDir
    static Path folder;

    AppealApiIT(
            @LocalServerPort int port,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database,
            @Autowired StatementQuery statements) {
        this.accounts = accounts;
        this.database = database;
        this.statements = statements;
        this.office = Api.as("office", port);
        this.office2 = Api.as("office2", port);
        this.bureau = Api.as("bureau-" + OWN, port);
        this.other = Api.as("bureau-SHIJIAOYU", port);
        this.city = new ServedCity(office);
    }

    @BeforeAll
    void load() throws IOException {
        Api.openAccounts(accounts, OWN, "SHIJIAOYU");
        city.load(folder);
        evaluation = city.evaluate("2026Q3");
    }

    @Test
    @Order(1)
    void whatABureauSaysStandsBesideTheFinding() {
        assertThat(post(bureau, ADJUSTED, "{\"to\":\"reply\"}").pointers()).containsExactly("/note");
        assertThat(post(bureau, ADJUSTED, "{\"to\":\"reply\",\"note\":\"已先行电话答复\"}")
                        .status())
                .isEqualTo(200);
        assertThat(post(bureau, ADJUSTED, "{\"to\":\"reply\",\"note\":\"已先行电话答复，补寄书面\"}")
                        .json()
                        .get("statement")
                        .asString())
                .isEqualTo("已先行电话答复，补寄书面");

        assertThat(statements
                        .onSheet(id(), OWN)
                        .map(Statement::text)
                        .collectList()
                        .block())
                .containsExactly("已先行电话答复，补寄书面");
        assertThat(post(other, ADJUSTED, "{\"to\":\"reply\",\"note\":\"x\"}").status())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void anAppealIsDecidedByTwoPeopleAndTheScoreFollows() {
        String got = sheet().get("got").asString();
        assertThat(words(bureau, ADJUSTED)).containsExactly("reply", "appeal");
        assertThat(post(
                                bureau,
                                ADJUSTED,
                                "{\"to\":\"appeal\",\"reason\":\"FACT_WRONG\",\"note\":\"有据\",\"link\":\"x\"}")
                        .pointers())
                .containsExactly("/link");
        JsonNode filed = done(
                bureau,
                ADJUSTED,
                "{\"to\":\"appeal\",\"reason\":\"FACT_WRONG\",\"note\":\"当日已办\",\"link\":\"https://sthj.example/1.html\"}");
        assertThat(filed.get("state").asString()).isEqualTo("appealed");
        long appeal = filed.get("appeal").asLong();
        assertThat(post(bureau, ADJUSTED, "{\"to\":\"appeal\",\"reason\":\"OTHER\",\"note\":\"再诉\"}")
                        .status())
                .isEqualTo(409);
        assertThat(other.get("/api/v1/appeals/" + appeal).status()).isEqualTo(404);
        assertThat(other.get("/api/v1/appeals").json().get("items").size()).isZero();
        JsonNode own = bureau.get("/api/v1/appeals/" + appeal).json();
        assertThat(own.get("state").asString()).isEqualTo("FILED");
        assertThat(own.get("decideUntil").asString())
                .isGreaterThan(own.get("filedAt").asString().substring(0, 10));

        assertThat(words(office, ADJUSTED)).containsExactly("decide");
        assertThat(post(office, ADJUSTED, "{\"to\":\"decide\",\"reason\":\"MINOR\",\"note\":\"轻\"}")
                        .pointers())
                .containsExactly("/outcome");
        done(
                office,
                ADJUSTED,
                "{\"to\":\"decide\",\"outcome\":\"ADJUSTED\",\"reason\":\"MINOR\",\"note\":\"部分成立\",\"deduction\":0.01}");
        assertThat(bureau.get("/api/v1/appeals/" + appeal).json().get("state").asString())
                .isEqualTo("FILED");
        assertThat(post(office, ADJUSTED, "{\"to\":\"approve\"}").problem()).isEqualTo("same-person");
        assertThat(done(office2, ADJUSTED, "{\"to\":\"approve\"}").get("state").asString())
                .isEqualTo("adjusted");

        JsonNode decided = bureau.get("/api/v1/appeals/" + appeal).json();
        assertThat(decided.get("state").asString()).isEqualTo("ADJUSTED");
        assertThat(decided.get("decidedBy").asString()).isEqualTo("office、office2");
        assertThat(decided.get("decision").asString()).isEqualTo("部分成立");
        assertThat(Double.parseDouble(sheet().get("got").asString())).isGreaterThan(Double.parseDouble(got));
        assertThat(office.get("/api/v1/appeals/rates").json().get("items").size())
                .isEqualTo(1);
        assertThat(bureau.get("/api/v1/appeals/rates").status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void anAppealThatIsTooLateIsRefusedDayByDay() {
        long id = id();
        database.sql("update evaluation set finished_at = '2026-09-25T08:00:00Z' where id = " + id)
                .then()
                .block();
        Answer late = post(bureau, LATE, "{\"to\":\"appeal\",\"reason\":\"FACT_WRONG\",\"note\":\"迟了\"}");
        database.sql("update evaluation set finished_at = now() where id = " + id)
                .then()
                .block();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("appeal-late");
        assertThat(late.json().get("detail").asString())
                .contains("09-26不计", "09-28(1)", "10-01不计", "10-08(4)", "10-09(5)", "至 2026-10-09 止");
    }

    @Test
    @Order(4)
    void anAppealAgainstAPublishedResultIsDecidedAndAsksForANewVersion() {
        done(bureau, UPHELD, "{\"to\":\"appeal\",\"reason\":\"RULE_MISAPPLIED\",\"note\":\"不适用该条\"}");
        database.sql(
                        "update evaluation set state = 'PUBLISHED', published_by = 'office', published_at = now() where id = "
                                + id())
                .then()
                .block();
        String got = sheet().get("got").asString();

        done(
                office2,
                UPHELD,
                "{\"to\":\"decide\",\"outcome\":\"DISMISSED\",\"reason\":\"RULE_MISAPPLIED\",\"note\":\"成立\"}");
        JsonNode decided = done(office, UPHELD, "{\"to\":\"approve\"}");

        assertThat(decided.get("state").asString()).isEqualTo("dismissed");
        assertThat(decided.get("needsNewVersion").asBoolean()).isTrue();
        assertThat(sheet().get("got").asString()).isEqualTo(got);
        List<String> what = decided.get("history")
                .valueStream()
                .map(one -> one.get("what").asString())
                .toList();
        assertThat(what).contains("单位申诉", "复核同意 申诉：撤销");
    }

    private static JsonNode done(Api who, String finding, String body) {
        Answer answer = post(who, finding, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Answer post(Api who, String finding, String body) {
        return who.post("/api/v1/findings/" + finding + "/transitions", Api.JSON, body);
    }

    private static List<String> words(Api who, String finding) {
        return who.get("/api/v1/findings/" + finding + "/transitions")
                .json()
                .get("transitions")
                .valueStream()
                .map(one -> one.get("to").asString())
                .toList();
    }

    private JsonNode sheet() {
        return office.get(evaluation + "/score-sheets/" + OWN).json();
    }

    private long id() {
        return Long.parseLong(evaluation.substring(evaluation.lastIndexOf('/') + 1));
    }
}
