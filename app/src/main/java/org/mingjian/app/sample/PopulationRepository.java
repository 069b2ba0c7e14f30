// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What can be drawn, read only. */
@Repository
class PopulationRepository {

    /** A line that is satisfied has no finding of its own and stands for itself. */
    private static final String FOUND = """
            select u.* from (
                select f.id as unit, f.indicator, f.outcome, f.bureau, s."group",
                    coalesce(f.content -> 'finding' ->> 'message', f.subject) as title, null::bigint as fact
                from finding f join score_sheet s on s.evaluation = f.evaluation and s.bureau = f.bureau
                where f.evaluation = :evaluation
                union all
                select 'LINE/' || s.bureau || '/' || (line ->> 'indicator'), line ->> 'indicator', 'SATISFIED', s.bureau,
                    s."group", coalesce(line ->> 'reason', ''), null
                from score_sheet s cross join lateral jsonb_array_elements(s.content -> 'lines') line
                where s.evaluation = :evaluation and line ->> 'outcome' = 'SATISFIED'
                    and not exists (select from finding f where f.evaluation = s.evaluation and f.bureau = s.bureau
                        and f.indicator = line ->> 'indicator' and f.outcome = 'SATISFIED')) u
            where (:anyIndicator or u.indicator = any(:indicators)) and (:anyGroup or u."group" = any(:groups))
                and (:anyOutcome or u.outcome = any(:outcomes))""";

    private static final String READ = """
            select f.bureau || '/' || f.key as unit, null::text as indicator, null::text as outcome, f.bureau,
                coalesce(b.content ->> 'group', '') as "group", coalesce(f.content ->> 'title', f.key) as title, f.id as fact,
                coalesce(f.content ->> 'kind', '') as kind
            from fact f join fact b on b.type = 'bureaus' and b.bureau = f.bureau and b.superseded_at is null
            where f.type = 'documents' and f.superseded_at is null and f.body is not null
                and (:anyGroup or b.content ->> 'group' = any(:groups))
                and (:anyKind or f.content ->> 'kind' = any(:kinds))""";

    private final DatabaseClient database;

    PopulationRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<SampleUnit> found(long evaluation, SampleChoice choice) {
        return groups(database.sql(FOUND), choice)
                .bind("evaluation", evaluation)
                .bind("anyIndicator", choice.indicators().isEmpty())
                .bind("indicators", array(choice.indicators()))
                .bind("anyOutcome", choice.outcomes().isEmpty())
                .bind("outcomes", array(choice.outcomes()))
                .map(row -> unit(row, row.get("indicator", String.class)))
                .all();
    }

    Flux<SampleUnit> read(SampleChoice choice) {
        return groups(database.sql(READ), choice)
                .bind("anyKind", choice.kinds().isEmpty())
                .bind("kinds", array(choice.kinds()))
                .map(row -> unit(row, row.get("kind", String.class)))
                .all();
    }

    /** Whether results of the evaluation can be read. */
    Mono<Boolean> computed(long evaluation) {
        return database.sql("""
                        select exists (select from evaluation where id = :id and state in ('IN_REVIEW', 'PUBLISHED', 'SUPERSEDED'))""")
                .bind("id", evaluation)
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    private static DatabaseClient.GenericExecuteSpec groups(
            DatabaseClient.GenericExecuteSpec statement, SampleChoice choice) {
        return statement.bind("anyGroup", choice.groups().isEmpty()).bind("groups", array(choice.groups()));
    }

    private static SampleUnit unit(Readable row, @Nullable String part) {
        return new SampleUnit(
                text(row, "unit"),
                part + " / " + text(row, "group"),
                text(row, "bureau"),
                text(row, "title"),
                row.get("indicator", String.class),
                row.get("outcome", String.class),
                row.get("fact", Long.class));
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
