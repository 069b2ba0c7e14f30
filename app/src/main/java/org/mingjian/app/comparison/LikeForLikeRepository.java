// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.comparison;

import java.util.List;
import java.util.Objects;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.rules.comparison.LikeForLike;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Earlier results under the edition of today, in PostgreSQL. */
@Repository
public class LikeForLikeRepository {

    private static final String NEWEST = """
            select id, scheme, digests ->> 'scheme' as edition, digests ->> 'calendar' as calendar
            from evaluation where state = 'PUBLISHED' and digests ?& array['scheme', 'calendar']
            order by scheme = '%s' desc, period_to desc, id desc limit 1""".formatted(SchemeReader.STANDARD);

    /** Published sheets of earlier periods under another edition or calendar, whose texts are kept. */
    private static final String EARLIER = """
            from evaluation newest
            join evaluation e on e.state = 'PUBLISHED' and e.period_to < newest.period_to and e.scheme in (:lineage)
                and (e.digests ->> 'scheme', e.digests ->> 'calendar') is distinct from (:edition, :calendar)
                and exists (select from frozen_text where digest = e.digests ->> 'scheme')
                and exists (select from frozen_text where digest = e.digests ->> 'calendar')
            join score_sheet s on s.evaluation = e.id
            join evaluated_facts f on f.evaluation = e.id and f.bureau = s.bureau
            left join like_for_like l on l.evaluation = e.id and l.bureau = s.bureau
                and l.scheme = :edition and l.calendar = :calendar and l.rulebook = :rulebook
            where newest.id = :newest""";

    private final DatabaseClient database;
    private final Editions editions;

    LikeForLikeRepository(DatabaseClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    /** A bureau in an evaluation. */
    record Missing(long evaluation, String bureau) {}

    /** Empty before the first publication. */
    public Mono<Yardstick> yardstick() {
        return database.sql(NEWEST)
                .map(row -> new Yardstick(
                        Objects.requireNonNull(row.get("id", Long.class)),
                        Objects.requireNonNull(row.get("scheme", String.class)),
                        Objects.requireNonNull(row.get("edition", String.class)),
                        Objects.requireNonNull(row.get("calendar", String.class)),
                        editions.rulebook().digest()))
                .one();
    }

    /** Newest periods first, evaluation by evaluation. */
    Flux<Missing> missing(Yardstick yardstick) {
        return bind(
                        yardstick,
                        "select e.id, s.bureau " + EARLIER
                                + " and l.evaluation is null order by e.period_to desc, e.id, s.bureau")
                .map(row -> new Missing(
                        Objects.requireNonNull(row.get("id", Long.class)),
                        Objects.requireNonNull(row.get("bureau", String.class))))
                .all();
    }

    Mono<RecalculationProgress> progress(Yardstick yardstick, boolean running) {
        return bind(yardstick, "select count(l.evaluation)::int as done, count(*)::int as total " + EARLIER)
                .map(row -> new RecalculationProgress(
                        yardstick,
                        Objects.requireNonNull(row.get("done", Integer.class)),
                        Objects.requireNonNull(row.get("total", Integer.class)),
                        running))
                .one();
    }

    /** What is there already stays: the same inputs give the same figures. */
    Mono<Void> add(Missing one, Yardstick yardstick, LikeForLike found) {
        GenericExecuteSpec insert = database.sql("""
                        insert into like_for_like (evaluation, bureau, scheme, calendar, rulebook, score, comparable, binding)
                        values (:evaluation, :bureau, :edition, :calendar, :rulebook, nullif(:score, '')::numeric,
                            :comparable, :binding)
                        on conflict do nothing""")
                .bind("evaluation", one.evaluation())
                .bind("bureau", one.bureau())
                .bind("edition", yardstick.edition())
                .bind("calendar", yardstick.calendar())
                .bind("rulebook", yardstick.rulebook());
        return insert.bind("score", Objects.toString(found.score(), ""))
                .bind("comparable", found.comparable())
                .bind("binding", found.binding())
                .then();
    }

    private GenericExecuteSpec bind(Yardstick yardstick, String sql) {
        List<String> lineage = editions.lineage(yardstick.scheme());
        return database.sql(sql)
                .bind("newest", yardstick.evaluation())
                .bind("lineage", lineage)
                .bind("edition", yardstick.edition())
                .bind("calendar", yardstick.calendar())
                .bind("rulebook", yardstick.rulebook());
    }
}
