// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Notices and entries of the register about a finding; read only. */
@Repository
class FollowedRepository {

    private static final String REGISTER = """
            select coalesce(bool_and(state = 'CLOSED' and cardinality(recurred_on) = 0), false) as closed,
                coalesce(sum(cardinality(recurred_on)), 0)::int as recurred
            from rectification where finding = :id""";

    /** That an item was opened is what its notice says. */
    private static final String STEPS = """
            with told as (
                select n.*, b.acknowledged_by, b.acknowledged_at from notice n join notice_bureau b on b.notice = n.id
                where n.number is not null and :id = any (b.findings))
            select issued_at as at, 'NOTIFIED' as kind, kind as of, number, issued_by as by, '' as note,
                null::boolean as passed, '/notices/' || id as href
            from told
            union all
            select acknowledged_at, 'RECEIVED', kind, number, acknowledged_by, '', null, '/notices/' || id
            from told where acknowledged_at is not null
            union all
            select e.at, e.kind, r.code, r.number, e.account, e.note, (e.content ->> 'passed')::boolean,
                '/rectifications/' || r.id
            from rectification r join rectification_event e on e.rectification = r.id
            where r.finding = :id and e.kind <> 'ISSUED'
            order by 1""";

    private final DatabaseClient database;

    FollowedRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Followed> of(String finding) {
        return database.sql(STEPS)
                .bind("id", finding)
                .map(FollowedRepository::step)
                .all()
                .collectList()
                .flatMap(steps -> database.sql(REGISTER)
                        .bind("id", finding)
                        .map(row -> new Followed(
                                Objects.requireNonNull(row.get("closed", Boolean.class)),
                                Objects.requireNonNull(row.get("recurred", Integer.class)),
                                steps))
                        .one());
    }

    private static Followed.Step step(Readable row) {
        return new Followed.Step(
                Objects.requireNonNull(row.get("at", Instant.class)),
                text(row, "kind"),
                text(row, "of"),
                text(row, "number"),
                text(row, "by"),
                text(row, "note"),
                row.get("passed", Boolean.class),
                text(row, "href"));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
