// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.mingjian.app.harvest.fetch.HarvestProperties;
import org.mingjian.app.harvest.frontier.FoundPage;
import org.mingjian.app.harvest.source.Source;
import org.mingjian.app.platform.node.ThisNode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Harvests under way in PostgreSQL: begun, taken over from a node that ended, brought to an end. */
@Repository
public class HarvestWorkRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;
    private final HarvestProperties properties;
    private final ThisNode node;
    private final Clock clock;

    HarvestWorkRepository(DatabaseClient database, HarvestProperties properties, ThisNode node, Clock clock) {
        this.database = database;
        this.properties = properties;
        this.node = node;
        this.clock = clock;
    }

    /**
     * Registers a harvest with all it has to begin with.
     *
     * @param sources at least one
     */
    @Transactional
    public Mono<Long> add(List<Source> sources, String account) {
        return database.sql(
                        "insert into harvest (state, created_by, created_at, node) values ('RUNNING', :account, :now, :node)"
                                + " returning id")
                .bind("account", account)
                .bind("node", node.id())
                .bind("now", clock.instant())
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one()
                .flatMap(id -> addBureaus(id, sources)
                        .thenMany(Flux.fromIterable(sources).concatMap(source -> addSource(id, source)))
                        .then(Mono.just(id)));
    }

    private Mono<Long> addBureaus(long harvest, List<Source> sources) {
        return database.sql(
                        "insert into harvest_bureau (harvest, bureau) select :harvest, bureau from unnest(:bureaus) as t (bureau)")
                .bind("harvest", harvest)
                .bind(
                        "bureaus",
                        sources.stream().map(Source::bureau).distinct().sorted().toArray(String[]::new))
                .fetch()
                .rowsUpdated();
    }

    private Mono<Void> addSource(long harvest, Source source) {
        List<String> urls = source.address() == null ? source.pages() : List.of(source.address());
        String role = source.address() == null ? "PAGE" : "LIST";
        return database.sql("""
                        insert into harvest_source (harvest, bureau, source, content, items, ending)
                        values (:harvest, :bureau, :source, :content, :items, :ending)""")
                .bind("harvest", harvest)
                .bind("bureau", source.bureau())
                .bind("source", source.id())
                .bind("content", Json.of(JSON.writeValueAsString(source)))
                .bind("items", source.pages().size())
                .bind(
                        "ending",
                        Parameters.in(R2dbcType.VARCHAR, source.address() == null ? ListEnding.COMPLETE.name() : null))
                .then()
                .then(addVisits(harvest, source, role, urls))
                .then(addKnown(harvest, source));
    }

    private Mono<Void> addVisits(long harvest, Source source, String role, List<String> urls) {
        List<FoundPage> pages =
                urls.stream().flatMap(url -> FoundPage.at(url).stream()).toList();
        return database.sql("""
                        insert into visit (harvest, bureau, source, role, host, url, listed)
                        select :harvest, :bureau, :source, :role, host, url, true
                        from unnest(:hosts, :urls) with ordinality as t (host, url, place) order by place
                        on conflict do nothing""")
                .bind("harvest", harvest)
                .bind("bureau", source.bureau())
                .bind("source", source.id())
                .bind("role", role)
                .bind("hosts", pages.stream().map(FoundPage::host).toArray(String[]::new))
                .bind("urls", pages.stream().map(FoundPage::url).toArray(String[]::new))
                .then();
    }

    /** Pages known from before are looked at again even where no list names them any more: else none would be missed. */
    private Mono<Void> addKnown(long harvest, Source source) {
        return database.sql("""
                        insert into visit (harvest, bureau, source, role, host, url, title, listed, listed_on)
                        select :harvest, bureau, source, 'PAGE', substring(url from '^https?://([^/]+)'), url, title, false, listed_on
                        from known_page
                        where bureau = :bureau and source = :source and (gone_at is null or gone_at > :lookFrom)
                            and (listed_on is null or :followTo::date is null or listed_on >= :followTo)
                        order by listed_on desc nulls last, url limit :most
                        on conflict do nothing""")
                .bind("harvest", harvest)
                .bind("bureau", source.bureau())
                .bind("source", source.id())
                .bind("followTo", Parameters.in(R2dbcType.DATE, source.followTo()))
                .bind("lookFrom", clock.instant().minus(Duration.ofDays(properties.returnDays())))
                .bind("most", properties.pagesPerSource())
                .then();
    }

    /**
     * Those nobody works on are this node's from now on: where its node does not live any more, and where the answer to what
     * began it was lost.
     *
     * @param underWay what this node works on
     */
    Flux<Long> takeOver(Collection<Long> underWay) {
        return database.sql("""
                        update harvest set node = :node where id in (
                            select id from harvest
                            where state = 'RUNNING' and (node is null or node not in (select id from living_node)
                                or node = :node and id <> all(:underWay))
                            for update skip locked)
                        returning id""")
                .bind("node", node.id())
                .bind("underWay", underWay.toArray(Long[]::new))
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .all();
    }

    /** Whether it runs, and no other node has taken it over. */
    Mono<Boolean> isOurs(long id) {
        return database.sql("select exists (select from harvest where id = :id and state = 'RUNNING' and node = :node)")
                .bind("id", id)
                .bind("node", node.id())
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    /**
     * Ends a running harvest.
     *
     * @return false where it has ended before
     */
    @Transactional
    public Mono<Boolean> end(long id, HarvestState state) {
        return database.sql(
                        "update harvest set state = :state, finished_at = :now where id = :id and state = 'RUNNING'")
                .bind("id", id)
                .bind("state", state.name())
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> database.sql("update harvest_bureau set running = false where harvest = :id")
                        .bind("id", id)
                        .then()
                        .thenReturn(rows == 1));
    }
}
