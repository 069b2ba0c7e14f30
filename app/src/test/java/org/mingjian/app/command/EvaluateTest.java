// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private static final List<String> FILES =
            List.of("ranking.csv", "score-sheets.ndjson", "findings.ndjson", "notification-list.csv", "manifest.json");

    private static final String SCHEME = """
            id: replies_only
            edition: "1"
            title: 答复期限
            source_document: 测试
            full_marks: "4.00"
            dimensions:
              - {code: YS, title: 依申请公开, points: "4.00"}
            indicators:
              - {code: YS-03, points: "4.00"}
            groups:
              - {code: G2, title: 市直部门}
            not_applicable: rescale
            veto: {action: cap, value: "59.00", grade: 不合格}
            bonus: {gate: "80.00", cap: "5.00"}
            grades:
              - {grade: 合格, from: "60.00"}
              - {grade: 不合格, from: "0.00"}
            ranking: {method: competition, tie_breaks: [], coverage_floor: "0.00", noise: "0.00"}
            composite: null
            ladder:
              - {when: any_violation, notice: rectification, working_days: 10, reason: 存在需整改的问题}
            deadlines: {appeal: 5, appeal_decision: 5}
            periods:
              years: {from: 2026, to: 2026}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void city() throws IOException {
        Files.createDirectory(folder.resolve("city"));
        file("scheme.yaml", SCHEME);
        file("city/bureaus.csv", """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
                """);
        file("city/disclosure-requests.csv", """
                bureau,id,receivedOn
                SHIJIAOYU,R1,2026-07-01
                SHIWEIJIAN,R2,2026-07-01
                """);
        file("city/request-replies.csv", """
                bureau,id,request,sentOn
                SHIJIAOYU,D1,R1,2026-07-10
                SHIWEIJIAN,D2,R2,2026-07-31
                """);
    }

    /** Three days of July are off in the file, so the second bureau's answer is in time. */
    @Test
    void anArrangementTakesThePlaceOfTheBuiltInYear() throws IOException {
        file("2026.csv", """
                date,day,name,source
                2026-01-01,OFF,元旦,国办发明电〔2025〕0号
                2026-05-01,OFF,劳动节,国办发明电〔2025〕0号
                2026-07-06,OFF,试行假,国办发明电〔2025〕0号
                2026-07-07,OFF,试行假,国办发明电〔2025〕0号
                2026-07-08,OFF,试行假,国办发明电〔2025〕0号
                2026-10-01,OFF,国庆节,国办发明电〔2025〕0号
                """);

        CommandRun run =
                evaluate("out", "--calendar", folder.resolve("2026.csv").toString());
        evaluate("built-in");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(read("built-in/ranking.csv")).contains("SHIWEIJIAN,市卫生健康委,75.00");
        assertThat(read("out/ranking.csv")).contains("SHIWEIJIAN,市卫生健康委,100.00");
        assertThat(read("out/manifest.json")).isNotEqualTo(read("built-in/manifest.json"));
    }

    @Test
    void aBrokenArrangementIsRefusedWithEveryDefect() throws IOException {
        file("broken.csv", "date,day,name,source\n2026-13-01,OFF,假,国办发明电〔2025〕0号\n2026-07-06,free,,x\n");

        CommandRun run =
                evaluate("out", "--calendar", folder.resolve("broken.csv").toString());

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("broken.csv:2", "broken.csv:3");
    }

    @Test
    void aFolderOfFactsBecomesFiveFiles() throws IOException {
        CommandRun run = evaluate("out");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(read("out/ranking.csv")).isEqualTo("""
                        group,rank,code,name,score,grade,veto,base,bonus,coverage,previousRank,previousScore
                        G2,1,SHIJIAOYU,市教育局,100.00,合格,false,100.00,0.00,100.00,,
                        G2,2,SHIWEIJIAN,市卫生健康委,75.00,合格,false,75.00,0.00,100.00,,
                        """);
        assertThat(read("out/findings.ndjson").lines())
                .singleElement()
                .asString()
                .contains(
                        "\"indicator\":\"YS-03\",\"reason\":\"REPLY_LATE\",\"subject\":\"R2\",\"outcome\":\"VIOLATED\"")
                .contains("\"deducted\":\"1.00\",\"effective\":\"1.00\"")
                .contains("\"source\":\"disclosure-requests.csv R2\"");
        assertThat(read("out/notification-list.csv").lines())
                .element(1)
                .asString()
                .startsWith("G2,SHIWEIJIAN,市卫生健康委,RECTIFICATION,ANY_VIOLATION,");
        assertThat(folder.resolve("out/rejected.csv")).doesNotExist();
    }

    @Test
    void anotherOrderOfRowsGivesTheSameBytes() throws IOException {
        evaluate("first");
        file("city/request-replies.csv", """
                sentOn,request,id,bureau
                2026-07-31,R2,D2,SHIWEIJIAN
                2026-07-10,R1,D1,SHIJIAOYU
                """);
        evaluate("second");

        for (String name : FILES) {
            assertThat(read("second/" + name)).as(name).isEqualTo(read("first/" + name));
        }
    }

    @Test
    void theResultsOfThePeriodBeforeShowInTheRanking() throws IOException {
        evaluate("first");

        CommandRun run =
                evaluate("second", "--previous", folder.resolve("first").toString());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(read("second/ranking.csv").lines())
                .element(2)
                .isEqualTo("G2,2,SHIWEIJIAN,市卫生健康委,75.00,合格,false,75.00,0.00,100.00,2,75.00");
    }

    @Test
    void aBadRowIsListedAndTheRestIsEvaluated() throws IOException {
        file("city/trainings.csv", "bureau,heldOn,topic\nSHIJIAOYU,2026-02-30,条例\n");

        CommandRun run = evaluate("out");

        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err()).contains("trainings.csv:2 heldOn: 培训日期应为真实存在的日期");
        assertThat(read("out/rejected.csv").lines()).hasSize(2);
        assertThat(read("out/ranking.csv").lines()).hasSize(3);
    }

    @Test
    void thePeriodFollowsFromTheDateOrIsNamed() throws IOException {
        evaluate("year");
        evaluate("quarter", "--period", "2026Q3");

        assertThat(read("year/manifest.json")).contains("\"id\" : \"2026\"");
        assertThat(read("quarter/manifest.json")).contains("\"id\" : \"2026Q3\"");
        assertThat(evaluate("none", "--period", "2026Q4").code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aQuarterIsLookedAtAsItStoodOnItsLastDay() throws IOException {
        file(
                "snapshot.yaml",
                SCHEME.replace(
                        "  years: {from: 2026, to: 2026}",
                        "  snapshot: last_day\n  listed: [{period: 2026Q3, from: 2026-07-01, to: 2026-09-30}]"));
        file("city/request-replies.csv", """
                bureau,id,request,sentOn
                SHIJIAOYU,D1,R1,2026-07-10
                SHIWEIJIAN,D2,R2,2026-10-12
                """);
        String scheme = folder.resolve("snapshot.yaml").toString();

        CommandRun late = evaluate("late", "--scheme", scheme, "--as-of", "2026-12-15");
        evaluate("last", "--scheme", scheme, "--as-of", "2026-09-30");

        assertThat(late.err()).contains("2026Q3 as it stood on its last day, 2026-09-30");
        assertThat(read("late/findings.ndjson")).contains("REPLY_OUTSTANDING").doesNotContain("2026-10-12");
        for (String name : List.of("ranking.csv", "score-sheets.ndjson", "findings.ndjson")) {
            assertThat(read("late/" + name)).as(name).isEqualTo(read("last/" + name));
        }
    }

    @Test
    void aCompositeIsEvaluatedFromTheFactsOfItsComponents() throws IOException {
        StringBuilder scores = new StringBuilder("bureau,indicator,points,scorer,confirmer,scoredOn\n");
        for (String one : List.of(
                "SZ-01 12.35",
                "SZ-02 12",
                "SZ-03 8",
                "SJ-01 10",
                "SJ-02 10",
                "SJ-03 5",
                "SY-01 8",
                "SY-02 12",
                "SP-01 12",
                "SP-02 8")) {
            scores.append("SHIJIAOYU,%s,周砚,林溪,2026-11-20%n".formatted(one.replace(' ', ',')));
        }
        file("city/manual-scores.csv", scores.toString().replace("\r\n", "\n"));

        CommandRun run = evaluate("out", "--scheme", "2026_composite", "--as-of", "2026-12-31");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(read("out/ranking.csv").lines())
                .element(1)
                .asString()
                .startsWith("G2,,SHIJIAOYU,市教育局,97.36,")
                .endsWith(",70.00,,");
        assertThat(read("out/findings.ndjson")).contains("第三方评估得分 97.35，权重 70%，折合 68.15 分");
    }

    @Test
    void whatCannotBeEvaluatedIsRefusedWhole() throws IOException {
        assertThat(evaluate("none", "--scheme", "no_such_scheme").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(evaluate("none", "--facts", folder.resolve("nowhere").toString())
                        .err())
                .startsWith("no such folder: ");
        assertThat(evaluate("none", "--previous", folder.toString()).code()).isEqualTo(ExitCode.REFUSED);
        Files.delete(folder.resolve("city/bureaus.csv"));
        assertThat(evaluate("none").err()).contains("no bureau to evaluate", "缺少单位名册");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aWrongSchemeIsRefusedWithEveryDefect() throws IOException {
        file(
                "scheme.yaml",
                SCHEME.replace("full_marks: \"4.00\"", "full_marks: \"5.00\"").replace("YS-03", "YS-99"));

        CommandRun run = evaluate("out");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err().lines()).hasSizeGreaterThanOrEqualTo(2).allMatch(line -> line.contains("scheme.yaml:"));
    }

    /** Later options replace earlier ones of the same name. */
    private CommandRun evaluate(String out, String... more) {
        List<String> options = List.of(more);
        List<String> given = List.of(
                "--facts", folder.resolve("city").toString(),
                "--scheme", folder.resolve("scheme.yaml").toString(),
                "--as-of", "2026-09-30",
                "--out", folder.resolve(out).toString());
        List<String> arguments = new ArrayList<>(List.of("evaluate"));
        for (int i = 0; i < given.size(); i += 2) {
            if (!options.contains(given.get(i))) {
                arguments.addAll(given.subList(i, i + 2));
            }
        }
        arguments.addAll(options);
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
