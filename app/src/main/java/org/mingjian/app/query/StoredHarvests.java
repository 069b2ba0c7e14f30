// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.mingjian.dashboards.harvest.CaptureView;
import org.mingjian.dashboards.harvest.HarvestLine;
import org.mingjian.dashboards.harvest.HarvestQuery;
import org.mingjian.dashboards.harvest.HarvestView;
import org.mingjian.dashboards.harvest.VisitChoice;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Harvests with their counts; a bureau gets those that concern it, and of them itself. */
@Component
final class StoredHarvests implements HarvestQuery {

    private static final String LINES = """
            select h.id, h.state, h.created_by, h.created_at, h.finished_at, b.bureaus, coalesce(v.visits, 0) as visits,
                coalesce(v.waiting, 0) as waiting, coalesce(v.changed, 0) as changed, coalesce(v.failed, 0) as failed
            from harvest h
            join lateral (select count(*) as bureaus from harvest_bureau
                where harvest = h.id and (:all or bureau = :own)) b on b.bureaus > 0
            left join lateral (
                select count(*) as visits, count(*) filter (where outcome is null) as waiting,
                    count(*) filter (where verdict in ('created', 'updated')) as changed,
                    count(*) filter (where outcome not in ('OK', 'NOT_MODIFIED', 'GONE', 'NOT_A_PAGE')) as failed
                from visit where harvest = h.id and (:all or bureau = :own)) v on true
            """;

    private final DatabaseClient database;
    private final HarvestParts parts;
    private final Captures captures;

    StoredHarvests(DatabaseClient database, HarvestParts parts, Captures captures) {
        this.database = database;
        this.parts = parts;
        this.captures = captures;
    }

    @Override
    public Flux<HarvestLine> harvests(Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(LINES + "order by h.id desc"))
                .map(StoredHarvests::line)
                .all();
    }

    @Override
    public Mono<HarvestView> harvest(long id, VisitChoice choice, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(LINES + "where h.id = :id"))
                .bind("id", id)
                .map(StoredHarvests::line)
                .one()
                .flatMap(head -> parts.of(head, choice, viewer));
    }

    @Override
    public Flux<HarvestLine.Named> bureaus(Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql("""
                        select distinct s.bureau, coalesce(f.content ->> 'name', s.bureau) as name from source s
                        left join fact f on f.type = 'bureaus' and f.bureau = s.bureau and f.superseded_at is null
                        where s.enabled and (:all or s.bureau = :own) order by s.bureau"""))
                .map(row -> new HarvestLine.Named(Cells.text(row, "bureau"), Cells.text(row, "name")))
                .all();
    }

    @Override
    public Mono<CaptureView> capture(long harvest, long visit, Viewer viewer) {
        return captures.of(harvest, visit, viewer);
    }

    private static HarvestLine line(Readable row) {
        return new HarvestLine(
                Cells.count(row, "id"),
                Cells.text(row, "state"),
                (int) Cells.count(row, "bureaus"),
                Cells.count(row, "visits"),
                Cells.count(row, "waiting"),
                Cells.count(row, "changed"),
                Cells.count(row, "failed"),
                Cells.text(row, "created_by"),
                Cells.instant(row, "created_at"),
                row.get("finished_at", Instant.class));
    }
}
