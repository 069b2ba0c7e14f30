// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.capture.CaptureQuery;
import org.mingjian.dashboards.capture.CapturedPage;
import org.mingjian.dashboards.capture.CapturedPage.Look;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.reading.personal.PersonalDataReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Pages that are evidence: the version an evaluation was computed from, the newest one since, and what the visits of the
 * page received.
 */
@Component
final class KeptPages implements CaptureQuery {

    /** {@code judged}: the version frozen with the evaluation; {@code newest}: the newest of the same fact seen after it. */
    private static final String PAGE = """
            with judged as (
                select f.* from evaluated_facts e cross join lateral unnest(e.facts) as kept (fact)
                join fact f on f.id = kept.fact
                where e.evaluation = :evaluation and e.bureau = :bureau and f.content ->> 'url' = :url
                    and f.type <> 'page-changes' order by f.body is null, f.id limit 1),
            evaluated as (select coalesce(finished_at, created_at) as at from evaluation where id = :evaluation),
            newest as (
                select f.* from judged j join fact f on f.type = j.type and f.bureau = j.bureau and f.key = j.key
                cross join evaluated where f.last_seen_at > evaluated.at order by f.version desc limit 1),
            visited as (
                select v.visited_at, v.status, v.captured from visit v
                where v.bureau = :bureau and (v.url = :url or v.at = :url) and v.visited_at is not null)
            select b.text, j.first_seen_at, j.last_seen_at, j.body, nb.text as new_text,
                n.first_seen_at as new_first_seen_at, n.last_seen_at as new_last_seen_at, n.body as new_body,
                (select v.captured from visited v where v.captured is not null and v.visited_at <= e.at
                 order by v.visited_at desc limit 1) as original,
                (select v.captured from visited v where v.captured is not null and v.visited_at > e.at
                 order by v.visited_at desc limit 1) as new_original,
                (select v.visited_at from visited v where v.status in (404, 410) and v.visited_at > e.at
                    and not exists (
                        select from visited later where later.visited_at > v.visited_at and later.captured is not null)
                 order by v.visited_at desc limit 1) as gone_at
            from evaluated e left join judged j on true left join body b on b.sha256 = j.body
            left join newest n on true left join body nb on nb.sha256 = n.body""";

    private final DatabaseClient database;

    KeptPages(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<CapturedPage> page(long evaluation, String bureau, String url, Viewer viewer) {
        Sight sight = Sight.of(viewer);
        if (!sight.all() && !sight.own().equals(bureau)) {
            return Mono.empty();
        }
        GenericExecuteSpec page = database.sql(PAGE)
                .bind("evaluation", evaluation)
                .bind("bureau", bureau)
                .bind("url", url);
        return page.map(row ->
                        new CapturedPage(url, look(row, ""), look(row, "new_"), row.get("gone_at", Instant.class)))
                .one();
    }

    /** Empty where no text was kept. */
    private static @Nullable Look look(Readable row, String which) {
        String body = row.get(which + "body", String.class);
        return body == null
                ? null
                : new Look(
                        PersonalDataReader.mask(Cells.text(row, which + "text")),
                        Cells.instant(row, which + "first_seen_at"),
                        Cells.instant(row, which + "last_seen_at"),
                        body,
                        row.get(which + "original", String.class));
    }
}
