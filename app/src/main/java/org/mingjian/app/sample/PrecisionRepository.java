// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import io.r2dbc.spi.Readable;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mingjian.rules.sampling.Precision;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * How often we were right, from all samples or one. A unit that stands in several counts once for each evaluation or version
 * of the fact; where two people differ it counts for nothing.
 */
@Repository
class PrecisionRepository {

    private static final String JUDGED = """
            with judged as (
                select min(i.indicator) as indicator, min(i.outcome) as outcome, min(i.fact) as fact,
                    not bool_or(v.verdict = 'WRONG') as is_right
                from sample_item i join sample_plan p on p.id = i.plan
                join sample_verdict v on v.plan = i.plan and v.number = i.number
                where v.verdict <> 'UNSURE' and (:plan = 0 or p.id = :plan)
                group by coalesce(p.evaluation, 0), i.unit, coalesce(i.fact, 0)
                having bool_or(v.verdict = 'WRONG') <> bool_or(v.verdict = 'RIGHT'))\s""";
    private static final String BY_INDICATOR = JUDGED + """
            select indicator as name, count(*) filter (where is_right)::int as right_ones, count(*)::int as judged
            from judged where indicator is not null group by indicator""";
    private static final String BY_OUTCOME = JUDGED + """
            select outcome as name, count(*) filter (where is_right)::int as right_ones, count(*)::int as judged
            from judged where indicator = :indicator group by outcome""";
    /** A field that was filled, or named as wrong. */
    private static final String BY_FIELD = JUDGED + """
            , wrong as (
                select i.fact, field from sample_item i
                join sample_verdict v on v.plan = i.plan and v.number = i.number and v.verdict = 'WRONG'
                cross join lateral unnest(v.fields) field where i.fact is not null group by i.fact, field)
            select n.field as name, count(*) filter (where w.fact is null)::int as right_ones, count(*)::int as judged
            from judged j join fact f on f.id = j.fact
            cross join lateral (select jsonb_object_keys(f.content) as field
                union select field from wrong where wrong.fact = j.fact
                union select 'text' where f.body is not null) n
            left join wrong w on w.fact = j.fact and w.field = n.field and not j.is_right
            group by n.field""";

    private final DatabaseClient database;

    PrecisionRepository(DatabaseClient database) {
        this.database = database;
    }

    /** @param plan of this one only; 0: of all */
    Mono<Map<String, Precision>> byIndicator(long plan) {
        return read(database.sql(BY_INDICATOR).bind("plan", plan));
    }

    Mono<Map<String, Precision>> byField(long plan) {
        return read(database.sql(BY_FIELD).bind("plan", plan));
    }

    /** Of one indicator, violated and satisfied apart. */
    Mono<Map<String, Precision>> byOutcome(String indicator) {
        return read(database.sql(BY_OUTCOME).bind("plan", 0L).bind("indicator", indicator));
    }

    private static Mono<Map<String, Precision>> read(DatabaseClient.GenericExecuteSpec statement) {
        return statement
                .map(PrecisionRepository::row)
                .all()
                .collect(TreeMap::new, (all, one) -> all.put(one.getKey(), one.getValue()));
    }

    private static Map.Entry<String, Precision> row(Readable row) {
        return Map.entry(
                Objects.requireNonNull(row.get("name", String.class)),
                new Precision(
                        Objects.requireNonNull(row.get("right_ones", Integer.class)),
                        Objects.requireNonNull(row.get("judged", Integer.class))));
    }
}
