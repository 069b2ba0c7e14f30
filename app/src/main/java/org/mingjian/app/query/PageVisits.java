// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.dashboards.capture.PageVisit;
import org.mingjian.dashboards.capture.VisitQuery;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What harvests found at pages that are evidence, and in the columns that list them. */
@Component
final class PageVisits implements VisitQuery {

    private static final int MOST = 30;

    /** {@code columns}: of each harvest the first list page of the sources that led to the pages. */
    private static final String VISITS = """
            with pages as (
                select * from visit v where v.bureau = :bureau and (v.url = any (:urls) or v.at = any (:urls))),
            columns as (
                select distinct on (v.harvest, v.source) v.* from visit v
                where v.bureau = :bureau and v.role = 'LIST' and v.visited_at is not null
                    and v.source in (select source from pages where role = 'PAGE')
                    and v.id not in (select id from pages)
                order by v.harvest, v.source, v.depth, v.id),
            seen as (
                select *, role = 'LIST' as is_column from pages where visited_at is not null
                union all
                select *, true from columns)
            select s.id, s.harvest, s.visited_at, s.is_column, coalesce(s.at, s.url) as url, s.outcome, s.captured,
                s.listed and not s.is_column or exists (
                    select from pages p where p.harvest = s.harvest and p.source = s.source and p.listed
                        and p.role = 'PAGE') as listed,
                (select b.captured from visit b
                 where b.bureau = s.bureau and b.url = s.url and b.captured is not null and b.visited_at < s.visited_at
                 order by b.visited_at desc limit 1) as before
            from seen s order by s.visited_at desc, s.id desc limit :most""";

    private final DatabaseClient database;

    PageVisits(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<PageVisit> visits(String bureau, List<String> urls, Viewer viewer) {
        Sight sight = Sight.of(viewer);
        if (!sight.all() && !sight.own().equals(bureau)) {
            return Flux.empty();
        }
        return database.sql(VISITS)
                .bind("bureau", bureau)
                .bind("urls", urls.toArray(String[]::new))
                .bind("most", MOST)
                .map(PageVisits::visit)
                .all();
    }

    private static PageVisit visit(Readable row) {
        String outcome = row.get("outcome", String.class);
        return new PageVisit(
                Cells.count(row, "id"),
                Cells.count(row, "harvest"),
                Cells.instant(row, "visited_at"),
                Cells.flag(row, "is_column"),
                Cells.text(row, "url"),
                outcome == null ? "" : VisitOutcome.valueOf(outcome).words(),
                Cells.flag(row, "listed"),
                row.get("captured", String.class),
                row.get("before", String.class));
    }
}
