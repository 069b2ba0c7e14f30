// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Versions of facts in PostgreSQL: a delivery adds to them and never takes one away. */
@Repository
public class FactHistoryRepository {

    private static final String CURRENT = "type = :type and superseded_at is null";

    private final DatabaseClient database;
    private final KnownVersionRepository versions;
    private final FactSourceRepository sources;
    private final BodyRepository bodies;

    FactHistoryRepository(
            DatabaseClient database,
            KnownVersionRepository versions,
            FactSourceRepository sources,
            BodyRepository bodies) {
        this.database = database;
        this.versions = versions;
        this.sources = sources;
        this.bodies = bodies;
    }

    /** What storing the facts would do, in their order. */
    Mono<List<Verdict.Status>> compare(List<StoredFact> facts) {
        return versions.of(facts).map(known -> statuses(facts, known));
    }

    /**
     * Stores facts of one type, no two with the same key; all of them or none.
     *
     * @return what became of each, in their order
     */
    @Transactional
    public Mono<List<Verdict.Status>> put(List<StoredFact> facts) {
        return Mono.deferContextual(context -> put(facts, DeliveredBy.in(context)));
    }

    private Mono<List<Verdict.Status>> put(List<StoredFact> facts, @Nullable DeliveredBy by) {
        Set<String> bureaus = facts.stream().map(fact -> fact.fact().bureau()).collect(Collectors.toSet());
        return takeTurns(facts.get(0).type(), bureaus).then(versions.of(facts)).flatMap(known -> {
            List<Verdict.Status> statuses = statuses(facts, known);
            List<StoredFact> fresh = which(facts, statuses, Verdict.Status.CREATED);
            List<StoredFact> changed = which(facts, statuses, Verdict.Status.UPDATED);
            List<StoredFact> same = which(facts, statuses, Verdict.Status.UNCHANGED);
            List<StoredFact> added = new ArrayList<>(fresh);
            added.addAll(changed);
            return bodies.add(added)
                    .then(touch(changed, "superseded_at = now()"))
                    .then(seenAgain(same, by))
                    .then(sources.found(elsewhere(same, known)))
                    .then(add(added, known, by))
                    .thenReturn(statuses);
        });
    }

    /**
     * Lets deliveries to the same register of a bureau follow one another until the transaction ends: a row that is not
     * there yet cannot be locked, and two that add the same one would collide.
     */
    Mono<Void> takeTurns(String type, Collection<String> bureaus) {
        return database.sql("""
                        select pg_advisory_xact_lock(hashtextextended(:type || '/' || bureau, 0))
                        from (select distinct bureau from unnest(:bureaus) as t (bureau) order by bureau) as in_order""")
                .bind("type", type)
                .bind("bureaus", bureaus.toArray(String[]::new))
                .then();
    }

    private static List<Verdict.Status> statuses(List<StoredFact> facts, Map<String, KnownVersion> known) {
        return facts.stream()
                .map(fact -> {
                    KnownVersion before = known.get(fact.name());
                    return before == null ? Verdict.Status.CREATED : before.followedBy(fact.hash());
                })
                .toList();
    }

    private static List<StoredFact> which(
            List<StoredFact> facts, List<Verdict.Status> statuses, Verdict.Status status) {
        List<StoredFact> chosen = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (statuses.get(i) == status) {
                chosen.add(facts.get(i));
            }
        }
        return chosen;
    }

    /** Those that say what is known, but were found in another place than before. */
    private static List<StoredFact> elsewhere(List<StoredFact> same, Map<String, KnownVersion> known) {
        return same.stream()
                .filter(fact -> fact.fact().source() != null
                        && !Objects.requireNonNull(known.get(fact.name()))
                                .source()
                                .equals(fact.fact().source()))
                .toList();
    }

    private Mono<Long> seenAgain(List<StoredFact> facts, @Nullable DeliveredBy by) {
        return facts.isEmpty()
                ? Mono.just(0L)
                : at(facts, "last_seen_at = now(), last_delivery = :delivery")
                        .bind("delivery", id(by))
                        .fetch()
                        .rowsUpdated();
    }

    private Mono<Long> touch(List<StoredFact> facts, String change) {
        return facts.isEmpty() ? Mono.just(0L) : at(facts, change).fetch().rowsUpdated();
    }

    private DatabaseClient.GenericExecuteSpec at(List<StoredFact> facts, String change) {
        return database.sql("update fact set " + change + " where " + CURRENT
                        + " and (bureau, key) in (select * from unnest(:bureaus, :keys))")
                .bind("type", facts.get(0).type())
                .bind("bureaus", array(facts, fact -> fact.fact().bureau()))
                .bind("keys", array(facts, StoredFact::key));
    }

    private static Parameter id(@Nullable DeliveredBy by) {
        return Parameters.in(PostgresqlObjectId.UUID, by == null ? null : by.id());
    }

    private Mono<Long> add(List<StoredFact> facts, Map<String, KnownVersion> known, @Nullable DeliveredBy by) {
        if (facts.isEmpty()) {
            return Mono.just(0L);
        }
        Map<String, Integer> numbers = new HashMap<>();
        known.forEach((name, before) -> numbers.put(name, before.version()));
        return database.sql("""
                        insert into fact (type, bureau, key, version, content, content_hash, body, source, delivery)
                        select :type, bureau, key, version, content::jsonb, hash, nullif(body, ''), nullif(source, ''),
                            :delivery
                        from unnest(:bureaus, :keys, :versions, :contents, :hashes, :bodies, :sources)
                            as t (bureau, key, version, content, hash, body, source)""")
                .bind("type", facts.get(0).type())
                .bind("bureaus", array(facts, fact -> fact.fact().bureau()))
                .bind("keys", array(facts, StoredFact::key))
                .bind(
                        "versions",
                        facts.stream()
                                .map(fact -> numbers.getOrDefault(fact.name(), 0) + 1)
                                .toArray(Integer[]::new))
                .bind("contents", array(facts, StoredFact::content))
                .bind("hashes", array(facts, StoredFact::hash))
                .bind("bodies", array(facts, fact -> Objects.requireNonNullElse(fact.body(), "")))
                .bind("delivery", id(by))
                .bind(
                        "sources",
                        array(
                                facts,
                                fact -> Objects.requireNonNullElse(fact.fact().source(), "")))
                .fetch()
                .rowsUpdated();
    }

    static String[] array(List<StoredFact> facts, Function<StoredFact, String> column) {
        return facts.stream().map(column).toArray(String[]::new);
    }
}
