// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.app.history.FactVersion;
import org.mingjian.app.history.FactVersionRepository;
import org.mingjian.app.intake.fact.FactName;
import org.mingjian.dashboards.life.FactAddress;
import org.mingjian.dashboards.life.FactLife;
import org.mingjian.dashboards.life.LifeQuery;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lives of facts: versions from the history, and around them what pages, visits and findings tell. */
@Component
final class StoredLives implements LifeQuery {

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
    private final FactVersionRepository versions;
    private final FactUses uses;

    StoredLives(DatabaseClient database, FactVersionRepository versions, FactUses uses) {
        this.database = database;
        this.versions = versions;
        this.uses = uses;
    }

    @Override
    public Mono<FactLife> life(FactAddress fact, Viewer viewer) {
        if (!sees(viewer, fact.bureau())) {
            return Mono.empty();
        }
        return versions.versions(new FactName(fact.type(), fact.bureau(), fact.key()))
                .collectList()
                .filter(all -> !all.isEmpty())
                .flatMap(all -> life(fact, all));
    }

    @Override
    public Mono<FactAddress> address(long version, Viewer viewer) {
        return versions.nameOf(version)
                .filter(name -> sees(viewer, name.bureau()))
                .map(name -> new FactAddress(name.type(), name.bureau(), name.key()));
    }

    @Override
    public Flux<FactAddress> from(String bureau, String source, Viewer viewer) {
        return sees(viewer, bureau)
                ? database.sql("""
                                select type, key from fact where bureau = :bureau and source = :source
                                    and superseded_at is null order by type, key""")
                        .bind("bureau", bureau)
                        .bind("source", source)
                        .map(row -> new FactAddress(Cells.text(row, "type"), bureau, Cells.text(row, "key")))
                        .all()
                : Flux.empty();
    }

    @Override
    public Mono<String> text(String sha256) {
        return database.sql("select text from body where sha256 = :sha256")
                .bind("sha256", sha256)
                .map(row -> Cells.text(row, "text"))
                .one();
    }

    private static boolean sees(Viewer viewer, String bureau) {
        Sight sight = Sight.of(viewer);
        return sight.all() || sight.own().equals(bureau);
    }

    private Mono<FactLife> life(FactAddress fact, List<FactVersion> all) {
        FactVersion newest = all.get(0);
        String url = newest.cells().getOrDefault("url", "");
        return Mono.zip(
                        name(fact.bureau()),
                        sources(fact),
                        url.isEmpty() ? Mono.just(List.<FactLife.Mark>of()) : marks(fact, url),
                        url.isEmpty() ? Mono.just(List.<FactLife.Look>of()) : looks(fact, url),
                        uses.of(fact, places(all, url)))
                .map(parts -> new FactLife(
                        all.get(all.size() - 1).id(),
                        fact,
                        parts.getT1(),
                        all.stream().map(StoredLives::version).toList(),
                        parts.getT2(),
                        parts.getT3(),
                        parts.getT4(),
                        parts.getT5()));
    }

    private static List<String> places(List<FactVersion> all, String url) {
        List<String> places = new ArrayList<>();
        for (FactVersion version : all) {
            if (version.source() != null) {
                places.add(version.source());
            }
        }
        places.add(url);
        return places.stream().filter(place -> !place.isEmpty()).distinct().toList();
    }

    private Mono<String> name(String bureau) {
        return database.sql("""
                        select content ->> 'name' as name from fact
                        where type = 'bureaus' and bureau = :bureau order by version desc limit 1""")
                .bind("bureau", bureau)
                .map(row -> Cells.text(row, "name"))
                .one()
                .defaultIfEmpty(bureau);
    }

    private Mono<List<FactLife.Source>> sources(FactAddress fact) {
        return database.sql(SOURCES)
                .bind("type", fact.type())
                .bind("bureau", fact.bureau())
                .bind("key", fact.key())
                .map(row -> new FactLife.Source(Cells.text(row, "source"), Cells.instant(row, "seen_at")))
                .all()
                .collectList();
    }

    private Mono<List<FactLife.Mark>> marks(FactAddress fact, String url) {
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

    private Mono<List<FactLife.Look>> looks(FactAddress fact, String url) {
        return database.sql(LOOKS)
                .bind("bureau", fact.bureau())
                .bind("url", url)
                .map(StoredLives::look)
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

    private static FactLife.Version version(FactVersion stored) {
        return new FactLife.Version(
                stored.version(),
                stored.cells(),
                stored.body(),
                stored.source(),
                stored.firstSeenAt(),
                stored.lastSeenAt(),
                stored.supersededAt(),
                door(stored.delivery()),
                door(stored.lastDelivery()),
                word(stored.withdrawal()),
                word(stored.restoration()));
    }

    private static FactLife.@Nullable Door door(FactVersion.@Nullable Door door) {
        return door == null
                ? null
                : new FactLife.Door(door.kind(), door.account(), door.file(), door.harvest(), door.at());
    }

    private static FactLife.@Nullable Word word(FactVersion.@Nullable Word word) {
        return word == null ? null : new FactLife.Word(word.account(), word.reason(), word.at());
    }
}
