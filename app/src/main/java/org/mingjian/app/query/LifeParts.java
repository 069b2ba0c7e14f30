// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.dashboards.life.FactAddress;
import org.mingjian.dashboards.life.FactLife;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What stands around the versions of a fact: where it was found, what was noticed of its page, and who looked at it. */
@Component
final class LifeParts {

    private static final String SOURCES = """
            select s.source, max(s.seen_at) as seen_at from fact f join fact_source s on s.fact = f.id
            where f.type = :type and f.bureau = :bureau and f.key = :key group by s.source order by 2 desc limit 20""";
    private static final String MARKS = """
            select f.content ->> 'noticedOn' as noticed_on, f.content ->> 'kind' as kind,
                f.content ->> 'lookedBefore' as looked_before, f.content ->> 'claimedOn' as claimed_on,
                f.content ->> 'changedShare' as changed_share
            from fact f
            where f.type = 'page-changes' and f.superseded_at is null and f.bureau = :bureau
                and (f.content ->> 'url' = :url or :document and f.content ->> 'document' = :key)
            order by 1 desc limit 50""";
    private static final String LOOKS = """
            select v.visited_at, v.harvest, v.outcome, v.status, v.captured from visit v
            where v.bureau = :bureau and (v.url = :url or v.at = :url) and v.visited_at is not null
            order by v.visited_at desc limit 10""";

    private final DatabaseClient database;

    LifeParts(DatabaseClient database) {
        this.database = database;
    }

    Mono<String> name(String bureau) {
        return database.sql("""
                        select content ->> 'name' as name from fact
                        where type = 'bureaus' and bureau = :bureau order by version desc limit 1""")
                .bind("bureau", bureau)
                .map(row -> Cells.text(row, "name"))
                .one()
                .defaultIfEmpty(bureau);
    }

    Mono<List<FactLife.Source>> sources(FactAddress fact) {
        return database.sql(SOURCES)
                .bind("type", fact.type())
                .bind("bureau", fact.bureau())
                .bind("key", fact.key())
                .map(row -> new FactLife.Source(Cells.text(row, "source"), Cells.instant(row, "seen_at")))
                .all()
                .collectList();
    }

    Mono<List<FactLife.Mark>> marks(FactAddress fact, String url) {
        return database.sql(MARKS)
                .bind("bureau", fact.bureau())
                .bind("url", url)
                .bind("document", fact.type().equals("documents"))
                .bind("key", fact.key())
                .map(row -> new FactLife.Mark(
                        LocalDate.parse(Cells.text(row, "noticed_on")),
                        Cells.text(row, "kind"),
                        row.get("looked_before", String.class),
                        row.get("claimed_on", String.class),
                        row.get("changed_share", String.class)))
                .all()
                .collectList();
    }

    Mono<List<FactLife.Look>> looks(FactAddress fact, String url) {
        return database.sql(LOOKS)
                .bind("bureau", fact.bureau())
                .bind("url", url)
                .map(LifeParts::look)
                .all()
                .collectList();
    }

    private static FactLife.Look look(Readable row) {
        String outcome = row.get("outcome", String.class);
        return new FactLife.Look(
                Cells.instant(row, "visited_at"),
                Cells.count(row, "harvest"),
                outcome == null ? "" : VisitOutcome.valueOf(outcome).words(),
                row.get("status", Integer.class),
                row.get("captured", String.class));
    }
}
