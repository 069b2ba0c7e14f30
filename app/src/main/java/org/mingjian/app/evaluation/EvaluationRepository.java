// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Evaluations in PostgreSQL. */
@Repository
public class EvaluationRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> DIGESTS = new TypeReference<>() {};

    /** A bureau sees the evaluations in which it has a sheet. */
    private static final String VISIBLE =
            " (:bureau::text is null or exists (select from score_sheet s where s.evaluation = e.id and s.bureau = :bureau)) ";

    private final DatabaseClient database;

    EvaluationRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Whether a result of the period is stored. */
    public Mono<Boolean> computed(String scheme, String period) {
        return database.sql("""
                        select exists (select from evaluation
                            where scheme = :scheme and period = :period and state not in ('RUNNING', 'FAILED'))""")
                .bind("scheme", scheme)
                .bind("period", period)
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    /** The latest day up to which any version of a period knows decisions; empty before the first. */
    Mono<LocalDate> decidedUntil(String scheme, String period) {
        return database.sql("""
                        select decided_until from evaluation
                        where scheme = :scheme and period = :period and decided_until is not null
                        order by decided_until desc limit 1""")
                .bind("scheme", scheme)
                .bind("period", period)
                .map(row -> day(row, "decided_until"))
                .one();
    }

    /** An evaluation whose result is not published. */
    record Open(String scheme, PeriodDates period, LocalDate asOf) {}

    /** The newest of each scheme and period, where no version of it is published. */
    Flux<Open> open() {
        return database.sql("""
                        select distinct on (scheme, period) * from evaluation e
                        where state = 'IN_REVIEW' and not exists (
                            select from evaluation p
                            where p.scheme = e.scheme and p.period = e.period and p.state = 'PUBLISHED')
                        order by scheme, period, id desc""")
                .map(row -> new Open(
                        text(row, "scheme"),
                        new PeriodDates(text(row, "period"), day(row, "period_from"), day(row, "period_to")),
                        day(row, "as_of")))
                .all();
    }

    public Mono<EvaluationRun> find(long id, Viewer viewer) {
        return database.sql("select * from evaluation e where id = :id and" + VISIBLE)
                .bind("id", id)
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, viewer.bureau()))
                .map(EvaluationRepository::run)
                .one();
    }

    /** Newest first, those before a cursor. */
    public Flux<EvaluationRun> list(Viewer viewer, @Nullable Long before, int limit) {
        return database.sql("select * from evaluation e where (:before::bigint is null or id < :before) and" + VISIBLE
                        + "order by id desc limit :limit")
                .bind("before", Parameters.in(R2dbcType.BIGINT, before))
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, viewer.bureau()))
                .bind("limit", limit)
                .map(EvaluationRepository::run)
                .all();
    }

    /**
     * The one that stands for the period before: published, else the newest in review.
     *
     * @param lineage ids of an edition and of those it carries on
     */
    Mono<Long> previous(List<String> lineage, LocalDate before) {
        return database.sql("""
                        select id from evaluation
                        where scheme in (:lineage) and period_to < :before and state in ('PUBLISHED', 'IN_REVIEW')
                        order by period_to desc, period_from desc, state = 'PUBLISHED' desc, id desc limit 1""")
                .bind("lineage", lineage)
                .bind("before", before)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    Mono<SortedMap<String, Integer>> runningLowest(long id) {
        return database.sql("select running_lowest::text as running from evaluation where id = :id")
                .bind("id", id)
                .map(row -> JSON.readValue(text(row, "running"), new TypeReference<TreeMap<String, Integer>>() {}))
                .one()
                .map(running -> running);
    }

    private static EvaluationRun run(Readable row) {
        return new EvaluationRun(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "scheme"),
                text(row, "period"),
                day(row, "period_from"),
                day(row, "period_to"),
                day(row, "as_of"),
                EvaluationState.valueOf(text(row, "state")),
                Objects.requireNonNull(row.get("version", Integer.class)),
                Objects.requireNonNull(row.get("done", Integer.class)),
                Objects.requireNonNull(row.get("total", Integer.class)),
                row.get("failure", String.class),
                JSON.readValue(text(row, "digests"), DIGESTS),
                text(row, "created_by"),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                row.get("finished_at", Instant.class),
                row.get("published_at", Instant.class));
    }

    private static LocalDate day(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, LocalDate.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
