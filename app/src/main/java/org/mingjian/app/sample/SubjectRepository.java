// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.dashboards.life.FactAddress;
import org.mingjian.dashboards.sample.SampleSubject;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the items of samples are about, read only. */
@Repository
class SubjectRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};

    private final DatabaseClient database;

    SubjectRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<SampleSubject> of(SamplePlan plan, SampleUnit unit) {
        return unit.fact() != null ? read(unit.fact()) : found(Objects.requireNonNull(plan.evaluation()), unit);
    }

    /** Periods of the evaluations, by id. */
    Mono<Map<Long, String>> periods() {
        return database.sql("select id, period from evaluation")
                .map(row -> Map.entry(Objects.requireNonNull(row.get("id", Long.class)), text(row, "period")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Names of the bureaus, by code. */
    Mono<Map<String, String>> bureauNames() {
        return database.sql("""
                        select bureau, coalesce(content ->> 'name', bureau) as name from fact
                        where type = 'bureaus' and superseded_at is null""")
                .map(row -> Map.entry(text(row, "bureau"), text(row, "name")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<SampleSubject> found(long evaluation, SampleUnit unit) {
        return database.sql("""
                        select e.as_of, s.content::text as sheet, f.content::text as finding
                        from evaluation e join score_sheet s on s.evaluation = e.id and s.bureau = :bureau
                        left join finding f on f.evaluation = e.id and f.id = :unit
                        where e.id = :evaluation""")
                .bind("evaluation", evaluation)
                .bind("bureau", unit.bureau())
                .bind("unit", unit.id())
                .map(row -> found(row, unit))
                .one();
    }

    private static SampleSubject found(Readable row, SampleUnit unit) {
        String finding = row.get("finding", String.class);
        ScoredFinding scored = finding == null ? null : ResultJson.finding(finding);
        ScoreSheet sheet = ResultJson.sheet(text(row, "sheet"));
        return new SampleSubject(scored, line(sheet, unit.indicator()), row.get("as_of", LocalDate.class), null);
    }

    private static @Nullable ScoreLine line(ScoreSheet sheet, @Nullable String indicator) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(indicator))
                .findFirst()
                .orElse(null);
    }

    private Mono<SampleSubject> read(long fact) {
        return database.sql("""
                        select f.type, f.bureau, f.key, f.content::text as content, b.text,
                            (select p.captured from known_page p where p.bureau = f.bureau and p.url = f.content ->> 'url')
                                as captured
                        from fact f left join body b on b.sha256 = f.body where f.id = :fact""")
                .bind("fact", fact)
                .map(row -> new SampleSubject(
                        null,
                        null,
                        null,
                        new SampleSubject.Read(
                                new FactAddress(text(row, "type"), text(row, "bureau"), text(row, "key")),
                                JSON.readValue(text(row, "content"), CELLS),
                                row.get("text", String.class),
                                row.get("captured", String.class))))
                .one();
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
