// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.dashboards.page.EvaluationState;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Findings over evaluations; read only. */
@Repository
public class SightingRepository {

    private final DatabaseClient database;

    SightingRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * The newest version of each period of the bureau's, oldest first, from the edition the finding was last seen under.
     * Periods of one kind only: a quarter is not compared with its year; their names have one length.
     *
     * @param bureau null for whoever sees all; else nothing is found of others
     */
    public Flux<Sighting> of(String finding, @Nullable String bureau) {
        return database.sql("""
                        with last as (
                            select f.bureau, e.scheme, e.period from finding f join evaluation e on e.id = f.evaluation
                            where f.id = :id and e.state in ('IN_REVIEW', 'PUBLISHED')
                            order by e.period_to desc, e.id desc limit 1),
                        newest as (
                            select distinct on (e.scheme, e.period) e.* from evaluation e join last l on l.scheme = e.scheme
                            where e.state in ('IN_REVIEW', 'PUBLISHED') and length(e.period) = length(l.period)
                            order by e.scheme, e.period, e.id desc)
                        select e.id, e.scheme, e.period, e.state, e.as_of, e.finished_at, e.published_at, s.bureau,
                            s.content ->> 'name' as name, f.content::text as finding, told.notified_at, told.received_at
                        from newest e join last l on true
                            join score_sheet s on s.evaluation = e.id and s.bureau = l.bureau
                            cross join lateral (
                                select min(n.issued_at) as notified_at, min(b.acknowledged_at) as received_at
                                from notice n join notice_bureau b on b.notice = n.id and b.bureau = s.bureau
                                where n.evaluation = e.id and n.number is not null and n.kind <> 'REMINDER') told
                            left join finding f on f.evaluation = e.id and f.id = :id
                        where :own::text is null or s.bureau = :own
                        order by e.period_to, e.period_from, e.id""")
                .bind("id", finding)
                .bind("own", Parameters.in(R2dbcType.VARCHAR, bureau))
                .map(SightingRepository::sighting)
                .all();
    }

    private static Sighting sighting(Readable row) {
        String found = row.get("finding", String.class);
        return new Sighting(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "scheme"),
                text(row, "period"),
                EvaluationState.valueOf(text(row, "state")),
                Objects.requireNonNull(row.get("as_of", LocalDate.class)),
                row.get("finished_at", Instant.class),
                row.get("published_at", Instant.class),
                row.get("notified_at", Instant.class),
                row.get("received_at", Instant.class),
                text(row, "bureau"),
                text(row, "name"),
                found == null ? null : ResultJson.finding(found));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
