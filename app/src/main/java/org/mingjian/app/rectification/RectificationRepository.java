// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.postgres.SoughtWords;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.facts.RectificationStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rectifications as they are read; a bureau reads its own. */
@Repository
class RectificationRepository {

    private static final String ROWS = """
            select r.*, e.period from rectification r join evaluation e on e.id = r.evaluation
            where (:own::text is null or r.bureau = :own)""";

    private final DatabaseClient database;

    RectificationRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Which are asked for; an empty component lets all pass.
     *
     * @param state one of the states, or {@code OPEN}, {@code OVERDUE}, {@code RECURRED}
     */
    record Filter(
            @Nullable String bureau,
            @Nullable String state,
            @Nullable Long notice,
            @Nullable String finding,
            SoughtWords sought) {

        static final Filter ALL = new Filter(null, null, null, null);

        Filter(@Nullable String bureau, @Nullable String state, @Nullable Long notice, @Nullable String finding) {
            this(bureau, state, notice, finding, SoughtWords.NONE);
        }
    }

    /** Open ones first, those due soonest before the others. */
    Flux<Rectification> list(Filter filter, LocalDate today, Viewer viewer) {
        return filter.sought()
                .bind(database.sql(ROWS + """
                         and (:bureau::text is null or r.bureau = :bureau)
                        and (:words = '' or r.problem ilike :words or r.code ilike :words or r.number ilike :words
                            or r.bureau_name ilike :words or r.responsible ilike :words or r.indicator = any(:indicators))
                        and (:notice::bigint is null or r.notice = :notice)
                        and (:finding::text is null or r.finding = :finding)
                        and case :state when '' then true
                            when 'OPEN' then r.state in ('ISSUED', 'REPORTED', 'RETURNED')
                            when 'OVERDUE' then r.state in ('ISSUED', 'RETURNED') and r.due_on < :today
                            when 'RECURRED' then cardinality(r.recurred_on) > 0
                            else r.state = :state end
                        order by r.state in ('CLOSED', 'FALSE_REPORT', 'WAIVED'), r.due_on, r.id"""))
                .bind("own", Parameters.in(R2dbcType.VARCHAR, viewer.bureau()))
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, filter.bureau()))
                .bind("notice", Parameters.in(R2dbcType.BIGINT, filter.notice()))
                .bind("finding", Parameters.in(R2dbcType.VARCHAR, filter.finding()))
                .bind("state", filter.state() == null ? "" : filter.state())
                .bind("today", today)
                .map(RectificationRepository::row)
                .all();
    }

    Mono<Rectification> find(long id, Viewer viewer) {
        return database.sql(ROWS + " and r.id = :id")
                .bind("own", Parameters.in(R2dbcType.VARCHAR, viewer.bureau()))
                .bind("id", id)
                .map(RectificationRepository::row)
                .one();
    }

    /** The same, held until the transaction ends. */
    Mono<Rectification> hold(long id) {
        return database.sql("select r.*, e.period from rectification r join evaluation e on e.id = r.evaluation"
                        + " where r.id = :id for update of r")
                .bind("id", id)
                .map(RectificationRepository::row)
                .one();
    }

    /** Closed ones whose finding an evaluation found again, and that do not know it yet. */
    Flux<Rectification> recurredIn(long evaluation) {
        return database.sql("""
                        select r.*, e.period from rectification r join evaluation e on e.id = r.evaluation
                        join evaluation n on n.id = :evaluation
                        join finding f on f.evaluation = n.id and f.id = r.finding and f.bureau = r.bureau
                        where r.state = 'CLOSED' and f.outcome = 'VIOLATED' and n.as_of > r.verified_on
                            and not n.as_of = any(r.recurred_on)
                        order by r.id""")
                .bind("evaluation", evaluation)
                .map(RectificationRepository::row)
                .all();
    }

    static Rectification row(Readable row) {
        return new Rectification(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "code"),
                Objects.requireNonNull(row.get("notice", Long.class)),
                text(row, "number"),
                Objects.requireNonNull(row.get("evaluation", Long.class)),
                text(row, "period"),
                text(row, "bureau"),
                text(row, "bureau_name"),
                text(row, "finding"),
                text(row, "indicator"),
                text(row, "subject"),
                text(row, "problem"),
                text(row, "requirement"),
                text(row, "severity"),
                Objects.requireNonNull(row.get("curable", Boolean.class)),
                day(row, "issued_on"),
                day(row, "first_due_on"),
                day(row, "due_on"),
                RectificationStatus.valueOf(text(row, "state")),
                new Rectification.Report(
                        text(row, "measures"),
                        text(row, "responsible"),
                        List.of(Objects.requireNonNull(row.get("evidence", String[].class))),
                        row.get("prepared_by", String.class),
                        row.get("feedback_on", LocalDate.class),
                        row.get("reported_by", String.class)),
                row.get("verified_on", LocalDate.class),
                row.get("closed_by", String.class),
                Objects.requireNonNull(row.get("returns", Integer.class)),
                List.of(Objects.requireNonNull(row.get("recurred_on", LocalDate[].class))),
                List.of(Objects.requireNonNull(row.get("reminded_on", LocalDate[].class))));
    }

    private static LocalDate day(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, LocalDate.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
