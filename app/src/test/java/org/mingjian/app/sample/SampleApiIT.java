// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Samples drawn from what was found and read, and what people's words on them come to. */
@ServerTest
class SampleApiIT {

    private static final String SAMPLES = "/api/v1/samples";

    private final OpenAccount accounts;
    private final Api office;
    private final Api auditor;
    private final Api bureau;

    SampleApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.auditor = Api.as("auditor", port);
        this.bureau = Api.as("bureau-SHIJIAOYU", port);
    }

    @BeforeEach
    void city() {
        Api.openAccounts(accounts, "SHIJIAOYU");
        office.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
                """);
        StringBuilder documents = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            documents
                    .append("{\"bureau\":\"")
                    .append(i % 2 == 0 ? "SHIJIAOYU" : "SHIWEIJIAN")
                    .append("\",\"id\":\"D")
                    .append(i)
                    .append("\",\"url\":\"https://x.example/")
                    .append(i)
                    .append("\",\"kind\":\"POLICY\",\"title\":\"通知 ")
                    .append(i)
                    .append("\",\"publishedOn\":\"2026-07-01\",\"text\":\"正文 ")
                    .append(i)
                    .append("。\"}\n");
        }
        assertThat(office.post("/api/v1/facts/documents", Api.NDJSON, documents.toString())
                        .body())
                .doesNotContain("rejected");
    }

    @Test
    void theSameSeedAndPopulationDrawTheSameSample() {
        JsonNode one = whole(draw("{\"name\":\"读取一\",\"kind\":\"READING\",\"seed\":\"s\",\"size\":8}"));
        JsonNode two = whole(draw("{\"name\":\"读取二\",\"kind\":\"READING\",\"seed\":\"s\",\"size\":8}"));
        JsonNode other = whole(draw("{\"name\":\"读取三\",\"kind\":\"READING\",\"size\":8}"));

        assertThat(one.get("population").asInt()).isEqualTo(20);
        assertThat(units(one)).hasSize(8).isEqualTo(units(two));
        assertThat(one.get("populationSha256")).isEqualTo(two.get("populationSha256"));
        assertThat(other.get("seed").asString()).matches("[0-9a-f]{16}");
    }

    @Test
    void peoplesWordsComeToPrecisionByField() {
        long id = draw("{\"name\":\"读取确认\",\"kind\":\"READING\",\"seed\":\"f\",\"size\":3}");
        assertThat(judge(office, id, 1, "{\"verdict\":\"RIGHT\"}")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("RIGHT");
        assertThat(judge(office, id, 2, "{\"verdict\":\"WRONG\"}").pointers()).containsExactly("/fields");
        assertThat(judge(office, id, 2, "{\"verdict\":\"WRONG\",\"fields\":[\"titel\"]}")
                        .pointers())
                .containsExactly("/fields");
        judge(office, id, 2, "{\"verdict\":\"WRONG\",\"fields\":[\"title\",\"issuer\"]}");
        judge(office, id, 3, "{\"verdict\":\"UNSURE\"}");

        JsonNode sample = whole(id);
        assertThat(sample.get("confirmed").asInt()).isEqualTo(3);
        assertThat(figure(sample, "title")).isEqualTo("1/2");
        assertThat(figure(sample, "publishedOn")).isEqualTo("2/2");
        assertThat(figure(sample, "issuer"))
                .as("what was missed counts as read wrongly")
                .isEqualTo("0/1");
        assertThat(figure(sample, "text")).isEqualTo("2/2");
    }

    @Test
    void whereTwoDifferNothingCountsUntilTheyAgree() {
        long id = draw("{\"name\":\"两人确认\",\"kind\":\"READING\",\"seed\":\"t\",\"size\":1}");
        judge(office, id, 1, "{\"verdict\":\"RIGHT\"}");
        Answer disputed = judge(auditor, id, 1, "{\"verdict\":\"WRONG\",\"fields\":[\"title\"]}");
        assertThat(disputed.json().get("state").asString()).isEqualTo("DISPUTED");
        assertThat(whole(id).get("precision").size()).isZero();

        judge(auditor, id, 1, "{\"verdict\":\"RIGHT\",\"note\":\"再看无误\"}");
        JsonNode item = whole(id).get("items").get(0);
        assertThat(item.get("state").asString()).isEqualTo("RIGHT");
        assertThat(item.get("verdicts").size()).isEqualTo(2);
    }

    @Test
    void aSampleIsExportedAsItWasDrawnWithEveryWord() {
        long id = draw("{\"name\":\"导出样本\",\"kind\":\"READING\",\"seed\":\"c\",\"size\":2}");
        judge(office, id, 1, "{\"verdict\":\"RIGHT\",\"note\":\"=1+1\"}");

        String csv = office.get(SAMPLES + "/" + id + ".csv").body();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .startsWith("1,")
                .contains(",RIGHT,office,RIGHT,")
                .contains(",'=1+1,");
    }

    @Test
    void everyDefectIsNamedAndNobodyElseMayDraw() {
        Answer refused = office.post(SAMPLES, Api.JSON, "{\"kind\":\"FINDING\",\"outcomes\":[\"BAD\"],\"size\":0}");
        assertThat(refused.pointers()).containsExactly("/name", "/evaluation", "/outcomes", "/size");
        assertThat(office.post(SAMPLES, Api.JSON, "{\"name\":\"没有\",\"kind\":\"FINDING\",\"evaluation\":99,\"size\":5}")
                        .pointers())
                .containsExactly("/evaluation");
        assertThat(office.post(
                                SAMPLES,
                                Api.JSON,
                                "{\"name\":\"没有\",\"kind\":\"READING\",\"groups\":[\"Z\"],\"size\":5}")
                        .pointers())
                .containsExactly("/indicators");
        assertThat(auditor.post(SAMPLES, Api.JSON, "{}").status()).isEqualTo(403);
        assertThat(bureau.get(SAMPLES).status()).isEqualTo(404);
        long id = draw("{\"name\":\"不许看\",\"kind\":\"READING\",\"seed\":\"n\",\"size\":1}");
        assertThat(bureau.get(SAMPLES + "/" + id).status()).isEqualTo(404);
        assertThat(judge(bureau, id, 1, "{\"verdict\":\"RIGHT\"}").status()).isEqualTo(403);
        assertThat(judge(office, id, 9, "{\"verdict\":\"RIGHT\"}").status()).isEqualTo(404);
    }

    private long draw(String body) {
        Answer drawn = office.post(SAMPLES, Api.JSON, body);
        assertThat(drawn.status()).as(drawn.body()).isEqualTo(201);
        return drawn.json().get("id").asLong();
    }

    private JsonNode whole(long id) {
        return office.get(SAMPLES + "/" + id).json();
    }

    private Answer judge(Api who, long id, int number, String word) {
        return who.post(SAMPLES + "/" + id + "/items/" + number + "/verdict", Api.JSON, word);
    }

    private static List<String> units(JsonNode sample) {
        return sample.get("items")
                .valueStream()
                .map(item -> item.get("unit").asString())
                .toList();
    }

    private static String figure(JsonNode sample, String name) {
        return sample.get("precision")
                .valueStream()
                .filter(one -> one.get("name").asString().equals(name))
                .map(one -> one.get("right").asInt() + "/" + one.get("judged").asInt())
                .findFirst()
                .orElse("none");
    }
}
