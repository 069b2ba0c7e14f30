// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.RunEvaluation;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * Four bureaus and two quarters of results, made by the evaluation itself: the second quarter published, the third in
 * review. 市教育局 and 市卫生健康委 reply late in the third, 市民政局 loses the same points elsewhere, so that the three have
 * one score; 城关区人民政府 has too little assessed for a rank.
 */
@TestComponent
class TwoQuarters {

    static final String EDUCATION = "SHIJIAOYU";
    static final String HEALTH = "SHIWEIJIAN";
    static final String CIVIL = "SHIMINZHENG";
    static final String DISTRICT = "CHENGGUAN";

    private static final List<String> ALL = List.of(EDUCATION, HEALTH, CIVIL, DISTRICT);

    private static final Map<String, String> FACTS = Map.of(
            "bureaus", """
            code,name,group,kind
            SHIJIAOYU,市教育局,G2,DEPARTMENT
            SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
            SHIMINZHENG,市民政局,G2,DEPARTMENT
            CHENGGUAN,城关区人民政府,G1,DISTRICT_GOVERNMENT
            """,
            "disclosure-requests", """
            bureau,id,receivedOn
            SHIJIAOYU,R1,2026-04-01
            SHIMINZHENG,R2,2026-04-01
            SHIWEIJIAN,R3,2026-04-01
            CHENGGUAN,R4,2026-04-01
            SHIJIAOYU,R5,2026-07-01
            SHIMINZHENG,R6,2026-07-01
            SHIWEIJIAN,R7,2026-07-01
            CHENGGUAN,R8,2026-07-01
            """,
            "request-replies", """
            bureau,id,request,sentOn
            SHIJIAOYU,D1,R1,2026-05-20
            SHIMINZHENG,D2,R2,2026-05-20
            SHIWEIJIAN,D3,R3,2026-04-08
            CHENGGUAN,D4,R4,2026-04-08
            SHIJIAOYU,D5,R5,2026-08-10
            SHIMINZHENG,D6,R6,2026-07-08
            SHIWEIJIAN,D7,R7,2026-08-10
            CHENGGUAN,D8,R8,2026-07-08
            """,
            "documents", """
            bureau,id,kind,title,documentNumber,publishedOn
            SHIJIAOYU,W1,OTHER,市教育局关于校外培训的通知,示教发〔2026〕3号,2026-04-07
            SHIWEIJIAN,W1,OTHER,市卫生健康委关于基层卫生100%覆盖的通知,示卫发〔2026〕5号,2026-04-07
            """);

    /** Judged anew in each quarter: the later row supersedes the earlier one. */
    private static final String JUDGED = """
            bureau,indicator,points,scorer,confirmer,scoredOn,evidence
            SHIJIAOYU,BZ-04,1.00,甲,乙,DAY,任务分解表
            SHIWEIJIAN,BZ-04,1.00,甲,乙,DAY,任务分解表
            SHIMINZHENG,BZ-04,0.00,甲,乙,DAY,未见任务分解表
            """;

    private static final String EDITION = "/query/twenty_one.yaml";

    private final ReceiveFacts receive;
    private final RunEvaluation run;
    private final DatabaseClient database;
    private final EvaluationScheme scheme;

    TwoQuarters(ReceiveFacts receive, RunEvaluation run, DatabaseClient database, Editions editions) {
        this.receive = receive;
        this.run = run;
        this.database = database;
        this.scheme = new SchemeReader(editions.rulebook()).read(EDITION, edition());
    }

    /** Twenty-one indicators of the municipal edition: few enough to count by hand what each query must give. */
    private static String edition() {
        try (InputStream text = Objects.requireNonNull(TwoQuarters.class.getResourceAsStream(EDITION))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ids of the two evaluations, the published one first. */
    record Ids(long published, long inReview) {}

    Ids load() {
        List<Fact> facts = new ArrayList<>(read("bureaus", FACTS.get("bureaus")));
        FACTS.forEach((type, rows) -> facts.addAll(type.equals("bureaus") ? List.of() : read(type, rows)));
        facts.addAll(completeRegisters());
        answer(receive.facts(facts));
        long published = quarter("2026Q2", "2026-06-20", LocalDate.parse("2026-06-30"));
        // Findings of the quarter stay pending on purpose, and such a result cannot be published by its door.
        database.sql(
                        "update evaluation set state = 'PUBLISHED', published_by = 'office', published_at = now() where id = :id")
                .bind("id", published)
                .then()
                .block();
        return new Ids(published, quarter("2026Q3", "2026-09-20", LocalDate.parse("2026-09-30")));
    }

    private long quarter(String period, String judgedOn, LocalDate asOf) {
        answer(receive.facts(read("manual-scores", JUDGED.replace("DAY", judgedOn))));
        return answer(run.runToTheEnd(scheme, scheme.period(period).orElseThrow(), asOf, "office"));
    }

    private static List<Fact> completeRegisters() {
        StringBuilder rows = new StringBuilder("bureau,register,from,to,complete\n");
        for (String bureau : ALL) {
            for (String register : FactTypes.names()) {
                rows.append(bureau).append(',').append(register).append(",2025-01-01,2026-12-31,true\n");
            }
        }
        return read("register-statements", rows.toString());
    }

    private static List<Fact> read(String type, String csv) {
        List<String> lines = csv.lines().toList();
        String[] columns = lines.get(0).split(",");
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split(",");
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < columns.length; i++) {
                        row.put(columns[i], cells[i]);
                    }
                    return FactTypes.read(type, row).orThrow();
                })
                .toList();
    }

    static <T> T answer(Mono<T> answer) {
        return answer.block(Duration.ofSeconds(60));
    }
}
