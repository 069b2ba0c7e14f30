// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.holiday;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Uploaded arrangements of holidays, versions kept, and what each moved, in PostgreSQL. */
@Repository
public class ArrangementRepository {

    private final DatabaseClient database;

    ArrangementRepository(DatabaseClient database) {
        this.database = database;
    }

    /** An arrangement of a year, as canonical CSV of a holiday table. */
    public record Arrangement(long id, int year, int version, String csv, String by, Instant at) {}

    /** A deadline that fell on another day. */
    public record Moved(String bureau, String kind, String subject, LocalDate before, LocalDate after) {}

    /** The newest of each year, by year. */
    Flux<Arrangement> inForce() {
        return database.sql("select distinct on (year) * from holiday_arrangement order by year, version desc")
                .map(ArrangementRepository::arrangement)
                .all();
    }

    /** All of a year, newest first. */
    public Flux<Arrangement> of(int year) {
        return database.sql("select * from holiday_arrangement where year = :year order by version desc")
                .bind("year", year)
                .map(ArrangementRepository::arrangement)
                .all();
    }

    /** Stores the next version of a year; gives its id. */
    public Mono<Long> add(int year, String csv, String account) {
        return database.sql("""
                        insert into holiday_arrangement (year, version, csv, uploaded_by)
                        select :year, 1 + coalesce(max(version), 0), :csv, :account
                        from holiday_arrangement where year = :year
                        returning id""")
                .bind("year", year)
                .bind("csv", csv)
                .bind("account", account)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    public Mono<Void> log(long arrangement, List<Moved> moved) {
        return Flux.fromIterable(moved)
                .concatMap(one -> database.sql(
                                "insert into moved_deadline values (:id, :bureau, :kind, :subject, :before, :after)")
                        .bind("id", arrangement)
                        .bind("bureau", one.bureau())
                        .bind("kind", one.kind())
                        .bind("subject", one.subject())
                        .bind("before", one.before())
                        .bind("after", one.after())
                        .then())
                .then();
    }

    public Mono<Void> recounted(long arrangement, long evaluation) {
        return database.sql("insert into recounted_evaluation values (:id, :evaluation)")
                .bind("id", arrangement)
                .bind("evaluation", evaluation)
                .then();
    }

    public Flux<Moved> moved(long arrangement) {
        return database.sql(
                        "select * from moved_deadline where arrangement = :id order by bureau, due_before, kind, subject")
                .bind("id", arrangement)
                .map(row -> new Moved(
                        text(row, "bureau"),
                        text(row, "kind"),
                        text(row, "subject"),
                        Objects.requireNonNull(row.get("due_before", LocalDate.class)),
                        Objects.requireNonNull(row.get("due_after", LocalDate.class))))
                .all();
    }

    /** Ids of the evaluations that were asked again. */
    public Flux<Long> recounted(long arrangement) {
        return database.sql("select evaluation from recounted_evaluation where arrangement = :id order by evaluation")
                .bind("id", arrangement)
                .map(row -> Objects.requireNonNull(row.get("evaluation", Long.class)))
                .all();
    }

    private static Arrangement arrangement(Readable row) {
        return new Arrangement(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("year", Integer.class)),
                Objects.requireNonNull(row.get("version", Integer.class)),
                text(row, "csv"),
                text(row, "uploaded_by"),
                Objects.requireNonNull(row.get("uploaded_at", Instant.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
