// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

@ServerTest
class FactApiIT {

    private static final String REQUESTS = "/api/v1/facts/disclosure-requests";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Api service;

    FactApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
        this.service = Api.as("service", port);
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts, "SHIJIAOYU");
        Answer answer = service.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
                """);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** The sheet is found by the register's Chinese name; row 1 names the columns, row 2 explains them. */
    @Test
    void aClerksWorkbookIsTakenRowByRow() throws IOException {
        byte[] filled = Objects.requireNonNull(getClass().getResourceAsStream("/intake/clerk.xlsx"))
                .readAllBytes();
        service.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHENGTAIJU,市生态环境局,G2,DEPARTMENT\n");

        assertThat(service.post(REQUESTS + "?dryRun=true", XLSX, filled).verdicts())
                .containsExactly("3 created", "4 created");
        assertThat(service.post(REQUESTS, XLSX, filled).verdicts()).containsExactly("3 created", "4 created");
        assertThat(service.post(REQUESTS, XLSX, filled).verdicts()).containsExactly("3 unchanged", "4 unchanged");
        assertThat(service.post(REQUESTS, XLSX, new byte[] {1, 2, 3}).verdicts())
                .containsExactly("0 rejected NOT_XLSX");
    }

    @Test
    void everyLineGetsItsVerdictInOrder() {
        Answer answer = service.post(REQUESTS, Api.NDJSON, """
                {"bureau":"SHIJIAOYU","id":"A1","receivedOn":"2026-07-01"}
                {"bureau":"SHIJIAOYU","id":"A2","receivedOn":"2026-02-30"}

                {"bureau":"SHIJIAOYV","id":"A3","receivedOn":"2026-07-01"}
                {"bureau":"SHIJIAOYU","id":"A1","receivedOn":"2026-07-01"}
                {"bureau":"SHIJIAOYU","id":"A1","receivedOn":"2026-07-02"}
                {"bureau":"SHIJIAOYU","id":
                {"bureau":"SHIJIAOYU","receivedOn":"2026-07-01"}
                {"bureau":"SHIJIAOYU","id":"A4","recievedOn":"2026-07-01"}
                ["SHIJIAOYU","A5"]
                {"bureau":"SHIWEIJIAN","id":"A1","receivedOn":"2026-07-01","subject":{"a":1}}
                {"bureau":"SHIWEIJIAN","id":"A1","receivedOn":"2026-07-01"}
                """);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(Api.NDJSON);
        assertThat(answer.verdicts())
                .containsExactly(
                        "1 created",
                        "2 rejected INVALID_DATE",
                        "4 rejected UNKNOWN_BUREAU",
                        "5 unchanged",
                        "6 updated",
                        "7 rejected NOT_JSON",
                        "8 rejected REQUIRED",
                        "9 rejected UNKNOWN_COLUMN REQUIRED",
                        "10 rejected NOT_JSON",
                        "11 rejected NESTED_VALUE",
                        "12 created");
        assertThat(answer.lines().get(0).get("key").asString()).isEqualTo("A1");
        assertThat(answer.lines().get(1).get("problem").asString())
                .contains("收到日期")
                .contains("2026-02-30");
        assertThat(answer.lines().get(2).get("problem").asString())
                .contains("SHIJIAOYV")
                .contains("SHIJIAOYU");
        assertThat(answer.lines().get(7).get("problem").asString()).contains("receivedOn");
        assertThat(answer.lines().get(7).get("problems").get(0).get("column").asString())
                .isEqualTo("recievedOn");
    }

    @Test
    void csvMayComeWithMarkAndCarriageReturns() {
        Answer answer = service.post(
                REQUESTS,
                Api.CSV,
                "\uFEFFbureau,id,receivedOn,subject\r\nSHIJIAOYU,B1,2026-07-01,\"两行\r\n事项\"\r\n\r\n"
                        + "SHIJIAOYU,B2,2026-7-1,\r\nSHIJIAOYU,B3,2026-07-01\r\nSHIJIAOYU,B4,2026-07-01,市政\r\n");

        assertThat(answer.verdicts())
                .containsExactly("2 created", "5 rejected INVALID_DATE", "6 rejected CELL_COUNT", "7 created");
        assertThat(content("B4")).contains("市政");
    }

    @Test
    void aHeaderThatDoesNotFitRefusesTheTableAndNamesEachColumn() {
        Answer answer =
                service.post(REQUESTS, Api.CSV, "bureau,id,recievedOn\n" + "SHIJIAOYU,C1,2026-07-01\n".repeat(100_000));

        assertThat(answer.verdicts()).containsExactly("1 rejected UNKNOWN_COLUMN MISSING_COLUMN");
        assertThat(answer.lines().get(0).get("problem").asString())
                .contains("recievedOn")
                .contains("receivedOn");
        assertThat(count("key = 'C1'")).isZero();
    }

    @Test
    void bytesThatAreNotUtf8AreNamedLineByLineAndTheOthersAreStored() {
        byte[] table = """
                bureau,id,receivedOn,subject
                SHIJIAOYU,D1,2026-07-01,教育经费
                SHIJIAOYU,D2,2026-07-01,plain
                SHIJIAOYU,D3,2026-07-01,"县
                开"
                SHIJIAOYU,D4,2026-07-01,plain
                """.getBytes(GB18030);
        byte[] objects = """
                {"bureau":"SHIJIAOYU","id":"D5","receivedOn":"2026-07-01","subject":"乗"}
                {"bureau":"SHIJIAOYU","id":"D6","receivedOn":"2026-07-01","subject":"plain"}
                """.getBytes(GB18030);

        assertThat(service.post(REQUESTS, Api.CSV, table).verdicts())
                .containsExactly("2 rejected NOT_TEXT", "3 created", "4 rejected NOT_TEXT", "6 created");
        assertThat(service.post(REQUESTS, Api.NDJSON, objects).verdicts())
                .containsExactly("1 rejected NOT_TEXT", "2 created");
        assertThat(service.post(REQUESTS, Api.CSV + ";charset=GB18030", table).verdicts())
                .containsExactly("2 created", "3 unchanged", "4 created", "6 unchanged");
        assertThat(content("D1")).contains("教育经费");
    }

    @Test
    void aReplacementCharacterThatIsReallyThereIsText() {
        Answer answer = service.post(
                REQUESTS,
                Api.NDJSON,
                "{\"bureau\":\"SHIJIAOYU\",\"id\":\"E1\",\"receivedOn\":\"2026-07-01\",\"subject\":\"乱码\uFFFD\"}");

        assertThat(answer.verdicts()).containsExactly("1 created");
        assertThat(content("E1")).contains("\uFFFD");
    }

    @Test
    void charactersThatNoDatabaseStoresAreRefusedWithTheirLine() {
        Answer answer = service.post(REQUESTS, Api.NDJSON, """
                {"bureau":"SHIJIAOYU","id":"F1","receivedOn":"2026-07-01","subject":"a\\u0000b"}
                {"bureau":"SHIJIAOYU","id":"F2","receivedOn":"2026-07-01","subject":"a\\ud800b"}
                {"bureau":"SHIJIAOYU","id":"F3","receivedOn":"2026-07-01","subject":"𠮷"}
                """);

        assertThat(answer.verdicts())
                .containsExactly("1 rejected INVALID_TEXT", "2 rejected INVALID_TEXT", "3 created");
        assertThat(content("F3")).contains("𠮷");
    }

    @Test
    void anEmptyBodyIsNoFact() {
        assertThat(service.post(REQUESTS, Api.NDJSON, "").verdicts()).isEmpty();
        assertThat(service.post(REQUESTS, Api.CSV, "").verdicts()).containsExactly("0 rejected EMPTY_FILE");
    }

    @Test
    void whatCannotBeTakenInIsRefusedAsAProblem() {
        assertThat(service.post("/api/v1/facts/disclosure-reqests", Api.NDJSON, "{}")
                        .problem())
                .isEqualTo("not-found");
        assertThat(service.post(REQUESTS, "text/plain", "x").problem()).isEqualTo("unsupported-media-type");
        assertThat(service.post(REQUESTS, Api.CSV + ";charset=KLINGON", "x").problem())
                .isEqualTo("unsupported-media-type");
        assertThat(service.put(REQUESTS, "{}").problem()).isEqualTo("method-not-allowed");
        assertThat(Api.as("nobody", port).post(REQUESTS, Api.NDJSON, "").problem())
                .isEqualTo("unauthorized");
        for (String account : List.of("bureau-SHIJIAOYU", "auditor")) {
            Answer answer = Api.as(account, port).post(REQUESTS, Api.NDJSON, request("G1"));
            assertThat(answer.status()).as(account).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("forbidden");
        }
        assertThat(count("key = 'G1'")).isZero();
        for (String account : List.of("office", "chief")) {
            assertThat(Api.as(account, port)
                            .post(REQUESTS, Api.NDJSON, request("G2"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndStoresNothing() {
        service.post(REQUESTS, Api.NDJSON, request("H1") + request("H2"));

        Answer answer = service.post(
                REQUESTS + "?dryRun=true",
                Api.NDJSON,
                request("H1") + request("H2").replace("07-01", "07-02") + request("H3") + request("H3") + "{}\n");

        assertThat(answer.verdicts())
                .containsExactly(
                        "1 unchanged",
                        "2 updated",
                        "3 created",
                        "4 unchanged",
                        "5 rejected REQUIRED REQUIRED REQUIRED");
        assertThat(count("key in ('H1', 'H2', 'H3')")).isEqualTo(2);
        assertThat(content("H2")).contains("2026-07-01");
    }

    @Test
    void anOlderVersionStaysBesideTheNewOne() {
        service.post(REQUESTS, Api.NDJSON, request("I1"));
        service.post(REQUESTS, Api.NDJSON, request("I1"));
        service.post(REQUESTS, Api.NDJSON, request("I1").replace("07-01", "07-02"));
        service.post(REQUESTS, Api.NDJSON, request("I1"));

        assertThat(rows("select version || ' ' || (superseded_at is null) || ' ' || (content ->> 'receivedOn') as r"
                        + " from fact where key = 'I1' order by id"))
                .containsExactly("1 false 2026-07-01", "2 false 2026-07-02", "3 true 2026-07-01");
    }

    @Test
    void theSameKeyWithTheSameBodyIsDoneOnce() {
        Answer first = service.post(REQUESTS, Api.NDJSON, request("J1") + "{}\n", "Idempotency-Key", "j-1");
        Answer again = service.post(REQUESTS, Api.NDJSON, request("J1") + "{}\n", "Idempotency-Key", "j-1");
        Answer other = service.post(REQUESTS, Api.NDJSON, request("J2"), "Idempotency-Key", "j-1");
        Answer dry =
                service.post(REQUESTS + "?dryRun=true", Api.NDJSON, request("J1") + "{}\n", "Idempotency-Key", "j-1");
        Answer another =
                Api.as("office", port).post(REQUESTS, Api.NDJSON, request("J1") + "{}\n", "Idempotency-Key", "j-1");

        assertThat(first.verdicts()).startsWith("1 created");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(dry.status()).isEqualTo(422);
        assertThat(another.verdicts()).startsWith("1 unchanged");
        assertThat(count("key = 'J2'")).isZero();
    }

    @Test
    void aBureauIsKnownToTheRowsAfterItAndNoCodeIsPartOfAnother() {
        Answer answer = service.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                SHITIYU,市体育局,G2,DEPARTMENT
                SHITIYUJU,市体育局,G2,DEPARTMENT
                """);

        assertThat(answer.verdicts()).containsExactly("2 created", "3 rejected OVERLAPPING_CODE");
        assertThat(service.post(REQUESTS, Api.NDJSON, request("K1").replace("SHIJIAOYU", "SHITIYU"))
                        .verdicts())
                .containsExactly("1 created");
    }

    @Test
    void factTypesAreListedAndDescribed() {
        Answer list = Api.as("bureau-SHIJIAOYU", port).get("/api/v1/fact-types");
        JsonNode schema = service.get("/api/v1/fact-types/request-replies").json();

        assertThat(list.json().get("next").isNull()).isTrue();
        assertThat(list.json()
                        .get("items")
                        .valueStream()
                        .map(type -> type.get("type").asString()))
                .contains("bureaus", "documents", "request-replies")
                .isSorted();
        assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                .containsExactly("bureau", "id", "request", "sentOn");
        assertThat(schema.get("properties").has("remedyStated")).isTrue();
        assertThat(service.get("/api/v1/fact-types/nothing").problem()).isEqualTo("not-found");
    }

    private static String request(String id) {
        return "{\"bureau\":\"SHIJIAOYU\",\"id\":\"" + id + "\",\"receivedOn\":\"2026-07-01\"}\n";
    }

    private long count(String condition) {
        return Long.parseLong(
                rows("select count(*)::text as r from fact where " + condition).get(0));
    }

    private String content(String key) {
        return rows("select content::text as r from fact where superseded_at is null and key = '" + key + "'")
                .get(0);
    }

    private List<String> rows(String sql) {
        return database.sql(sql)
                .map(row -> row.get("r", String.class))
                .all()
                .collectList()
                .block();
    }
}
