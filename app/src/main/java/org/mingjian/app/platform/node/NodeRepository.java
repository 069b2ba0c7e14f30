// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.node;

import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The nodes, and whose turn it is, in PostgreSQL. */
@Repository
class NodeRepository {

    static final String SEEN = """
            insert into node (id, started_at, seen_at) values ($1, now(), clock_timestamp())
            on conflict (id) do update set seen_at = clock_timestamp()""";

    /** Of a node nobody else could take work over from. */
    private static final String LIVES = "insert into node (id, started_at, seen_at) values ($1, now(), 'infinity')";

    static final String GONE = "delete from node where id = $1";

    private final DatabaseClient database;

    NodeRepository(DatabaseClient database) {
        this.database = database;
    }

    /** @param alone whether those before it are gone for sure */
    Mono<Void> begin(UUID node, boolean alone) {
        return database.sql("delete from node where :alone::boolean or id not in (select id from living_node)"
                        + " or seen_at = 'infinity'")
                .bind("alone", alone)
                .then()
                .then(database.sql(alone ? LIVES : SEEN).bind(0, node).then());
    }

    /** Whether it is the turn of this node: it was before, or the one whose turn it was does not live. */
    Mono<Boolean> take(String work, UUID node) {
        return database.sql("""
                        insert into turn (work, node) values (:work, :node)
                        on conflict (work) do update set node = excluded.node
                            where turn.node = excluded.node or turn.node not in (select id from living_node)
                        returning true as mine""")
                .bind("work", work)
                .bind("node", node)
                .map(row -> Objects.requireNonNull(row.get("mine", Boolean.class)))
                .one()
                .defaultIfEmpty(false);
    }

    /** Tells the other nodes; within a transaction, once it has committed. */
    Mono<Void> tell(String channel, String... texts) {
        return database.sql("select pg_notify(:channel, text) from unnest(:texts::text[]) as t (text)")
                .bind("channel", channel)
                .bind("texts", texts)
                .then();
    }
}
