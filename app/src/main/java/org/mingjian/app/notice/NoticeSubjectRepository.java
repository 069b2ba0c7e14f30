// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.notice.NoticeChoices;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What notices can be about: bureaus of an evaluation and what stands against them. */
@Repository
class NoticeSubjectRepository {

    private static final String STANDING =
            "select bureau, id from finding where evaluation = :evaluation" + " and outcome = 'VIOLATED' ";

    private final DatabaseClient database;

    NoticeSubjectRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A finding that stands. */
    record Standing(String bureau, String finding) {}

    /** Those of these ids that stand. */
    Flux<Standing> standing(long evaluation, Collection<String> findings) {
        return findings.isEmpty()
                ? Flux.empty()
                : standing(database.sql(STANDING + "and id = any(:ids) order by position")
                        .bind("evaluation", evaluation)
                        .bind("ids", findings.toArray(String[]::new)));
    }

    /** All that stand of a filter; an empty word lets all pass. */
    Flux<Standing> standing(long evaluation, String bureau, String indicator) {
        return standing(database.sql(STANDING + "and (:bureau = '' or bureau = :bureau)"
                        + " and (:indicator = '' or indicator = :indicator) order by position")
                .bind("evaluation", evaluation)
                .bind("bureau", bureau)
                .bind("indicator", indicator));
    }

    /** The first of a filter, as a person chooses from them. */
    Flux<NoticeChoices.Row> choices(long evaluation, @Nullable String bureau, @Nullable String indicator, int limit) {
        return database.sql("""
                        select f.id, f.indicator, f.content #>> '{finding,message}' as message,
                            coalesce(p.content ->> 'name', f.bureau) as name
                        from finding f left join place p on p.evaluation = f.evaluation and p.bureau = f.bureau
                        where f.evaluation = :evaluation and f.outcome = 'VIOLATED'
                            and (:bureau = '' or f.bureau = :bureau) and (:indicator = '' or f.indicator = :indicator)
                        order by f.position limit :limit""")
                .bind("evaluation", evaluation)
                .bind("bureau", bureau == null ? "" : bureau)
                .bind("indicator", indicator == null ? "" : indicator)
                .bind("limit", limit)
                .map(row -> new NoticeChoices.Row(
                        Objects.requireNonNull(row.get("id", String.class)),
                        Objects.requireNonNull(row.get("name", String.class)),
                        Objects.requireNonNull(row.get("indicator", String.class)),
                        Objects.requireNonNull(row.get("message", String.class))))
                .all();
    }

    private static Flux<Standing> standing(DatabaseClient.GenericExecuteSpec rows) {
        return rows.map(row -> new Standing(
                        Objects.requireNonNull(row.get("bureau", String.class)),
                        Objects.requireNonNull(row.get("id", String.class))))
                .all();
    }

    /** Names of the bureaus of an evaluation by code, in the order of the ranking. */
    Mono<List<Map.Entry<String, String>>> bureaus(long evaluation) {
        return database.sql("select bureau, content ->> 'name' as name from place where evaluation = :evaluation"
                        + " order by position")
                .bind("evaluation", evaluation)
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get("bureau", String.class)),
                        Objects.requireNonNull(row.get("name", String.class))))
                .all()
                .collectList();
    }
}
