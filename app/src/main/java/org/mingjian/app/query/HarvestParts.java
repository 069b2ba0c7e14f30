// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.app.harvest.ListEnding;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.dashboards.harvest.BureauProgress;
import org.mingjian.dashboards.harvest.ChangeLine;
import org.mingjian.dashboards.harvest.HarvestLine;
import org.mingjian.dashboards.harvest.HarvestView;
import org.mingjian.dashboards.harvest.OutcomeCount;
import org.mingjian.dashboards.harvest.SourceProgress;
import org.mingjian.dashboards.harvest.VisitChoice;
import org.mingjian.dashboards.harvest.VisitLine;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The parts of the page of one harvest. */
@Component
final class HarvestParts {

    private static final int VISITS = 100;

    private static final String NAMED = """
             left join fact f on f.type = 'bureaus' and f.bureau = %1$s.bureau and f.superseded_at is null
            where %1$s.harvest = :harvest and (:all or %1$s.bureau = :own)
            """;

    private static final String BUREAUS = """
            select b.bureau, coalesce(max(f.content ->> 'name'), b.bureau) as name,
                count(*) filter (where v.role = 'LIST') as lists, count(*) filter (where v.role = 'PAGE') as pages,
                count(*) filter (where v.id is not null and v.outcome is null) as waiting,
                count(*) filter (where v.verdict = 'created') as created,
                count(*) filter (where v.verdict = 'updated') as updated,
                count(*) filter (where v.verdict = 'unchanged') as unchanged,
                count(*) filter (where v.verdict = 'rejected') as rejected,
                count(*) filter (where v.outcome = 'GONE') as gone,
                count(*) filter (where v.outcome = 'NOT_A_PAGE') as files,
                count(*) filter (where v.outcome not in ('OK', 'NOT_MODIFIED', 'GONE', 'NOT_A_PAGE')) as failed
            from harvest_bureau b left join visit v on v.harvest = b.harvest and v.bureau = b.bureau
            """ + NAMED.formatted("b") + "group by b.bureau order by b.bureau";

    private static final String SOURCES = """
            select s.bureau, coalesce(f.content ->> 'name', s.bureau) as name, s.source, s.lists, s.items, s.newest, s.ending
            from harvest_source s
            """ + NAMED.formatted("s") + "order by s.bureau, s.source";

    private static final String OUTCOMES = """
            select outcome, count(*) as visits from visit
            where harvest = :harvest and outcome is not null and (:all or bureau = :own)
            group by outcome order by visits desc, outcome""";

    private static final String VISITED = """
            select v.id, coalesce(f.content ->> 'name', v.bureau) as name, v.url, v.title, v.outcome, v.status, v.verdict,
                v.problem, v.captured is not null as captured
            from visit v
            """ + NAMED.formatted("v") + """
                and v.outcome is not null and v.id > :after and (:everything or v.outcome = :only
                    or :only::text is null and v.outcome not in ('OK', 'NOT_MODIFIED', 'NOT_A_PAGE'))
            order by v.id limit :limit""";

    /** Changes that visits of the harvest noticed: of their page, on their day; and pages missed for the first time. */
    private static final String CHANGES = """
            select c.bureau, coalesce(f.content ->> 'name', c.bureau) as name, c.kind, c.url, c.title, c.claimed_on,
                c.looked_before, c.noticed_on
            from (
                select v.harvest, v.bureau, p.content ->> 'kind' as kind, p.content ->> 'url' as url,
                    p.content ->> 'title' as title, (p.content ->> 'claimedOn')::date as claimed_on,
                    (p.content ->> 'lookedBefore')::date as looked_before, (p.content ->> 'noticedOn')::date as noticed_on
                from visit v
                left join known_page k on k.bureau = v.bureau and k.url = v.url
                join fact p on p.type = 'page-changes' and p.bureau = v.bureau and p.superseded_at is null
                    and p.content ->> 'url' in (v.url, v.at, k.at)
                    and p.content ->> 'noticedOn' = ((v.visited_at at time zone 'Asia/Shanghai')::date)::text
                union
                select v.harvest, v.bureau, 'MISSED', v.url, k.title, k.listed_on,
                    (k.last_seen_at at time zone 'Asia/Shanghai')::date, k.missed_on
                from visit v join known_page k on k.bureau = v.bureau and k.url = v.url
                where v.outcome = 'GONE' and k.gone_at is null
                    and k.missed_on = (v.visited_at at time zone 'Asia/Shanghai')::date) c
            """ + NAMED.formatted("c") + "order by c.bureau, c.kind, c.url limit 500";

    private final DatabaseClient database;

    HarvestParts(DatabaseClient database) {
        this.database = database;
    }

    Mono<HarvestView> of(HarvestLine head, VisitChoice choice, Viewer viewer) {
        boolean manages = viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
        return Mono.zip(
                        asked(BUREAUS, head, viewer)
                                .map(HarvestParts::bureau)
                                .all()
                                .collectList(),
                        asked(SOURCES, head, viewer)
                                .map(HarvestParts::source)
                                .all()
                                .collectList(),
                        asked(OUTCOMES, head, viewer)
                                .map(HarvestParts::outcome)
                                .all()
                                .collectList(),
                        asked(CHANGES, head, viewer)
                                .map(HarvestParts::change)
                                .all()
                                .collectList(),
                        visits(head, choice, viewer).collectList())
                .map(all -> {
                    List<VisitLine> visits = all.getT5();
                    List<VisitLine> page = visits.size() > VISITS ? visits.subList(0, VISITS) : visits;
                    Long next = visits.size() > VISITS ? page.get(VISITS - 1).id() : null;
                    return new HarvestView(
                            head, all.getT1(), all.getT2(), all.getT3(), all.getT4(), page, next, choice, manages);
                });
    }

    private Flux<VisitLine> visits(HarvestLine head, VisitChoice choice, Viewer viewer) {
        return asked(VISITED, head, viewer)
                .bind("after", choice.after() == null ? 0L : choice.after())
                .bind("everything", choice.everything())
                .bind("only", Parameters.in(R2dbcType.VARCHAR, choice.only()))
                .bind("limit", VISITS + 1)
                .map(HarvestParts::visit)
                .all();
    }

    private DatabaseClient.GenericExecuteSpec asked(String sql, HarvestLine head, Viewer viewer) {
        return Sight.of(viewer).bind(database.sql(sql)).bind("harvest", head.id());
    }

    private static BureauProgress bureau(Readable row) {
        return new BureauProgress(
                Cells.text(row, "bureau"),
                Cells.text(row, "name"),
                Cells.count(row, "lists"),
                Cells.count(row, "pages"),
                Cells.count(row, "waiting"),
                Cells.count(row, "created"),
                Cells.count(row, "updated"),
                Cells.count(row, "unchanged"),
                Cells.count(row, "rejected"),
                Cells.count(row, "gone"),
                Cells.count(row, "files"),
                Cells.count(row, "failed"));
    }

    private static SourceProgress source(Readable row) {
        String ending = row.get("ending", String.class);
        return new SourceProgress(
                Cells.text(row, "bureau"),
                Cells.text(row, "name"),
                Cells.text(row, "source"),
                Cells.number(row, "lists"),
                Cells.number(row, "items"),
                row.get("newest", LocalDate.class),
                ending == null ? null : ListEnding.valueOf(ending).words());
    }

    private static OutcomeCount outcome(Readable row) {
        String code = Cells.text(row, "outcome");
        return new OutcomeCount(code, VisitOutcome.valueOf(code).words(), Cells.count(row, "visits"));
    }

    private static ChangeLine change(Readable row) {
        return new ChangeLine(
                Cells.text(row, "bureau"),
                Cells.text(row, "name"),
                Cells.text(row, "kind"),
                Cells.text(row, "url"),
                row.get("title", String.class),
                row.get("claimed_on", LocalDate.class),
                row.get("looked_before", LocalDate.class),
                Cells.day(row, "noticed_on"));
    }

    private static VisitLine visit(Readable row) {
        VisitOutcome outcome = VisitOutcome.valueOf(Cells.text(row, "outcome"));
        return new VisitLine(
                Cells.count(row, "id"),
                Cells.text(row, "name"),
                Cells.text(row, "url"),
                row.get("title", String.class),
                outcome.words(),
                outcome.there(),
                row.get("status", Integer.class),
                row.get("verdict", String.class),
                row.get("problem", String.class),
                Cells.flag(row, "captured"));
    }
}
