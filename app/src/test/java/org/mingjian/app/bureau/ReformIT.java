// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.EventStream;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.publication.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A year in which one bureau is renamed and two are merged, told in the order it happens. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(properties = "mingjian.live.as-of=2026-10-15")
class ReformIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Api office;
    private final Api bureau;
    private final OpenAccount accounts;

    ReformIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.bureau = Api.as("bureau-KECHUANG", port);
    }

    @BeforeAll
    void city() {
        Api.openAccounts(accounts, "KECHUANG");
        push("bureaus", """
                code,name,group,kind,hasServices,hasEnforcement
                KEJIJU00,市科技局,G2,DEPARTMENT,true,false
                ZHISHI00,市知识产权局,G2,DEPARTMENT,false,true
                HUANBAO0,市环境保护局,G2,DEPARTMENT,true,true
                """);
        push("disclosure-requests", """
                bureau,id,receivedOn
                KEJIJU00,K1,2026-04-01
                ZHISHI00,Z1,2026-04-01
                HUANBAO0,H1,2026-04-01
                KEJIJU00,K2,2026-07-01
                HUANBAO0,H2,2026-07-20
                """);
        push("request-replies", """
                bureau,id,request,sentOn
                KEJIJU00,D1,K1,2026-04-08
                ZHISHI00,D1,Z1,2026-04-08
                HUANBAO0,D1,H1,2026-06-08
                HUANBAO0,D2,H2,2026-07-27
                """);
        push("past-results", """
                bureau,period,score,rank,document
                HUANBAO0,2024,91.50,3,示公开办〔2025〕2号
                """);
        publish(evaluate("2026Q2", "2026-06-30"));
    }

    @Test
    @Order(1)
    void aReformThatCannotBeIsRefusedFieldByFieldAndNothingIsWritten() {
        Answer answer =
                reform(Map.of("kind", "MERGE", "effectiveOn", "2026-02-30", "from", "KEJIJU00", "to", "kechuang"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("生效日期应为真实存在的日期", "依据文件不能为空", "改革后单位第 1 行“kechuang”应写作")
                .contains("KEJIJU00\" selected");
        assertThat(codes()).containsExactly("HUANBAO0", "KEJIJU00", "ZHISHI00");
    }

    @Test
    @Order(2)
    void aMergerIsShownBeforeItIsWritten() {
        Map<String, String> merger = merger();

        Answer preview = reform(merger);

        assertThat(preview.body())
                .contains("将写入的变化", "市科技创新局", "有行政执法职能：是", "承接单位：KECHUANG", "改革前单位：KEJIJU00;ZHISHI00");
        assertThat(codes()).hasSize(3);
        merger.put("confirmed", "true");
        Answer done = reform(merger);
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location")).contains("/bureaus/KECHUANG");
        assertThat(codes()).containsExactly("HUANBAO0", "KECHUANG", "KEJIJU00", "ZHISHI00");
    }

    @Test
    @Order(3)
    void aRenamedBureauKeepsItsCodeAndIsCalledByItsNameOfTheDay() {
        Map<String, String> renaming = new LinkedHashMap<>(
                Map.of("kind", "RENAME", "effectiveOn", "2026-07-15", "from", "HUANBAO0", "to", "HUANBAO0 市生态环境局"));
        renaming.put("basis", "示编〔2026〕1号");
        renaming.put("confirmed", "true");

        assertThat(reform(renaming).status()).isEqualTo(303);

        assertThat(office.get("/bureaus?day=2026-07-14").body()).contains(">市环境保护局</a>");
        assertThat(office.get("/bureaus?day=2026-07-15").body()).contains(">市生态环境局</a>");
    }

    @Test
    @Order(4)
    void theNextQuarterEvaluatesTheNewCityAndTheSuccessorAnswersForWhatWasOpen() {
        String evaluation = evaluate("2026Q3", "2026-09-30");

        List<String> ranked = StreamSupport.stream(
                        office.get(evaluation + "/ranking").json().get("items").spliterator(), false)
                .map(place -> place.get("code").asString() + " "
                        + place.get("name").asString() + " " + place.get("previousScore"))
                .sorted()
                .toList();
        assertThat(ranked).hasSize(2);
        assertThat(ranked.get(0)).startsWith("HUANBAO0 市生态环境局 ").doesNotContain("null");
        assertThat(ranked.get(1)).isEqualTo("KECHUANG 市科技创新局 null");
        JsonNode findings = office.get(evaluation + "/findings?bureau=KECHUANG&indicator=YS-03")
                .json()
                .get("items");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).get("subject").asString()).isEqualTo("K2");
        publish(evaluation);
    }

    @Test
    @Order(5)
    void theTrendSurvivesTheReform() {
        String renamed = office.get("/bureaus/HUANBAO0").body();
        assertThat(renamed)
                .contains("2026 年第三季度", "2026 年第二季度", "2024 年", "往期公布结果")
                .contains("更名", "示编〔2026〕1号");
        String merged = office.get("/bureaus/KECHUANG").body();
        assertThat(merged).contains("改革前的市科技局", "改革前的市知识产权局", "2026-07-15 设立");
        String abolished = office.get("/bureaus/KEJIJU00").body();
        assertThat(abolished).contains("该单位自 2026-07-15 撤销", "市科技创新局").doesNotContain("实时得分");
        assertThat(office.get("/bureaus").body()).contains("已撤销");
    }

    @Test
    @Order(6)
    void aBureauSeesItsOwnPastAndNoOtherBureau() {
        String own = bureau.get("/bureaus/KECHUANG").body();

        assertThat(own).contains("改革前的市科技局").doesNotContain("/bureaus/KEJIJU00");
        assertThat(bureau.get("/bureaus/KEJIJU00").status()).isEqualTo(404);
        assertThat(bureau.get("/bureaus/reforms").status()).isEqualTo(404);
        assertThat(bureau.post("/bureaus/reforms", FORM, form(merger())).status())
                .isEqualTo(404);
        assertThat(bureau.get("/bureaus/KECHUANG/records/group-assignments").status())
                .isEqualTo(404);
    }

    @Test
    @Order(7)
    void aDatedRowIsEnteredOnThePageOfTheBureau() {
        String address = "/bureaus/KECHUANG/records/group-assignments";
        assertThat(office.get(address).body()).contains("考核方案中的分组代码");
        Answer wrong = office.post(address, FORM, form(Map.of("from", "2026-13-01", "group", "G3")));
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.body()).contains("开始日期应为真实存在的日期");

        assertThat(office.post(address, FORM, form(Map.of("from", "2026-10-01", "to", "", "group", "G3")))
                        .status())
                .isEqualTo(303);

        assertThat(office.get("/bureaus/KECHUANG").body()).contains("2026-10-01 至 今");
    }

    private static Map<String, String> merger() {
        Map<String, String> merger = new LinkedHashMap<>();
        merger.put("kind", "MERGE");
        merger.put("effectiveOn", "2026-07-15");
        merger.put("basis", "示编〔2026〕1号");
        merger.put("from", "KEJIJU00&from=ZHISHI00");
        merger.put("to", "KECHUANG 市科技创新局");
        return merger;
    }

    private Answer reform(Map<String, String> fields) {
        return office.post("/bureaus/reforms", FORM, form(fields));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + (field.getKey().equals("from") && field.getValue().contains("&")
                                ? field.getValue()
                                : URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private List<String> codes() {
        return StreamSupport.stream(
                        office.get("/api/v1/bureaus").json().get("items").spliterator(), false)
                .map(bureau -> bureau.get("code").asString())
                .toList();
    }

    private void push(String type, String csv) {
        assertThat(office.post("/api/v1/facts/" + type, Api.CSV, csv).verdicts())
                .as(type)
                .isNotEmpty()
                .allMatch(verdict -> verdict.endsWith("created"));
    }

    private String evaluate(String period, String asOf) {
        Answer accepted = office.post(
                "/api/v1/evaluations",
                Api.JSON,
                "{\"scheme\":\"2026_municipal\",\"period\":\"%s\",\"asOf\":\"%s\"}".formatted(period, asOf));
        String address = accepted.headers().firstValue("Location").orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }
        return address;
    }

    private void publish(String evaluation) {
        Answer answer = new Publishing(office).publish(evaluation);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
