// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.history.FactVersion;
import org.mingjian.app.history.FactVersionRepository;
import org.mingjian.app.intake.fact.FactName;
import org.mingjian.dashboards.life.FactAddress;
import org.mingjian.dashboards.life.FactLife;
import org.mingjian.dashboards.life.LifeQuery;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.reading.personal.MaskedCells;
import org.mingjian.rules.reading.personal.PersonalDataReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lives of facts: versions from the history, and around them what pages, visits and findings tell. */
@Component
final class StoredLives implements LifeQuery {

    private final DatabaseClient database;
    private final FactVersionRepository versions;
    private final LifeParts parts;
    private final FactUses uses;

    StoredLives(DatabaseClient database, FactVersionRepository versions, LifeParts parts, FactUses uses) {
        this.database = database;
        this.versions = versions;
        this.parts = parts;
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
                .map(row -> PersonalDataReader.mask(Cells.text(row, "text")))
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
                        parts.name(fact.bureau()),
                        parts.sources(fact),
                        url.isEmpty() ? Mono.just(List.<FactLife.Mark>of()) : parts.marks(fact, url),
                        url.isEmpty() ? Mono.just(List.<FactLife.Look>of()) : parts.looks(fact, url),
                        uses.of(fact, places(all, url)))
                .map(told -> new FactLife(
                        all.get(all.size() - 1).id(),
                        fact,
                        told.getT1(),
                        all.stream().map(StoredLives::version).toList(),
                        told.getT2(),
                        told.getT3(),
                        told.getT4(),
                        told.getT5()));
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

    private static FactLife.Version version(FactVersion stored) {
        return new FactLife.Version(
                stored.version(),
                MaskedCells.of(stored.cells()),
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
