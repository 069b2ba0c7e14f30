// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** What is to be scored and what people gave, as it is read. */
@Repository
class ScoringRepository {

    private static final String NEWEST = """
            e.state = 'IN_REVIEW' and not exists (select from evaluation n where n.scheme = e.scheme
                and n.period = e.period and n.id > e.id and n.state in ('IN_REVIEW', 'PUBLISHED'))""";

    private static final String GIVEN = """
            select g.*, m.bureau, m.indicator from manual_score g
            join manual_scoring m on m.id = g.scoring and m.round = g.round where g.withdrawn_at is null""";

    private final DatabaseClient database;

    ScoringRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A line of a sheet that people score.
     *
     * @param got points it has in the sheet as it stands
     */
    record Line(
            long evaluation,
            String bureau,
            String bureauName,
            String indicator,
            String outcome,
            BigDecimal got,
            int round,
            @Nullable BigDecimal result) {}

    /** Given to which line. */
    record Gift(String bureau, String indicator, GivenScore score) {}

    /** An evaluation, and whether its manual indicators may be scored. */
    record Head(long id, String scheme, String period, LocalDate from, LocalDate to, boolean open, boolean published) {}

    /** Newest first; of one bureau those in which it has a sheet. */
    Flux<Head> heads(@Nullable String own) {
        return database.sql("select e.*, " + NEWEST + """
                         as open from evaluation e
                        where e.state in ('IN_REVIEW', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN') and (:own::text is null
                            or exists (select from score_sheet s where s.evaluation = e.id and s.bureau = :own))
                        order by e.id desc limit 100""")
                .bind("own", Parameters.in(R2dbcType.VARCHAR, own))
                .map(row -> new Head(
                        Objects.requireNonNull(row.get("id", Long.class)),
                        text(row, "scheme"),
                        text(row, "period"),
                        Objects.requireNonNull(row.get("period_from", LocalDate.class)),
                        Objects.requireNonNull(row.get("period_to", LocalDate.class)),
                        Objects.requireNonNull(row.get("open", Boolean.class)),
                        !text(row, "state").equals("IN_REVIEW")))
                .all();
    }

    /** By indicator, then by bureau; duties that do not apply are left out. */
    Flux<Line> lines(long evaluation, Collection<String> indicators, @Nullable String bureau) {
        return database.sql("""
                        select s.evaluation, s.bureau, s.content ->> 'name' as name, line ->> 'indicator' as indicator,
                            line ->> 'outcome' as outcome, case line ->> 'kind' when 'BONUS' then (line ->> 'bonus')::numeric
                                else (line ->> 'points')::numeric - (line ->> 'effective')::numeric end as got, coalesce(m.round, 1) as round, m.result
                        from score_sheet s join evaluation e on e.id = s.evaluation
                        cross join lateral jsonb_array_elements(s.content -> 'lines') as line
                        left join manual_scoring m on m.scheme = e.scheme and m.period = e.period
                            and m.bureau = s.bureau and m.indicator = line ->> 'indicator'
                        where s.evaluation = :evaluation and line ->> 'indicator' = any(:indicators)
                            and (:bureau::text is null or s.bureau = :bureau)
                            and (line ->> 'outcome' <> 'NOT_APPLICABLE' or line ->> 'kind' = 'BONUS')
                        order by line ->> 'indicator', s.bureau""")
                .bind("evaluation", evaluation)
                .bind("indicators", indicators.toArray(String[]::new))
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, bureau))
                .map(row -> new Line(
                        Objects.requireNonNull(row.get("evaluation", Long.class)),
                        text(row, "bureau"),
                        text(row, "name"),
                        text(row, "indicator"),
                        text(row, "outcome"),
                        Objects.requireNonNull(row.get("got", BigDecimal.class)),
                        Objects.requireNonNull(row.get("round", Integer.class)),
                        row.get("result", BigDecimal.class)))
                .all();
    }

    /** In the present round, in the order given. */
    Flux<Gift> given(String scheme, String period, @Nullable String bureau) {
        return database.sql(GIVEN + """
                         and m.scheme = :scheme and m.period = :period
                        and (:bureau::text is null or m.bureau = :bureau) order by g.id""")
                .bind("scheme", scheme)
                .bind("period", period)
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, bureau))
                .map(row -> new Gift(text(row, "bureau"), text(row, "indicator"), score(row)))
                .all();
    }

    private static GivenScore score(Readable row) {
        String ground = row.get("ground", String.class);
        return new GivenScore(
                Objects.requireNonNull(row.get("id", Long.class)),
                GivenScore.Place.valueOf(text(row, "place")),
                text(row, "scorer"),
                Objects.requireNonNull(row.get("points", BigDecimal.class)),
                ground == null ? null : Ground.valueOf(ground),
                text(row, "reason"),
                Objects.requireNonNull(row.get("given_at", Instant.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
