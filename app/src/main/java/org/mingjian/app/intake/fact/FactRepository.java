// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Current facts in PostgreSQL; {@link FactHistoryRepository} keeps the earlier ones and adds to them. */
@Repository
public class FactRepository {

    private final DatabaseClient database;

    FactRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Codes of all registered bureaus, ascending. */
    public Mono<List<String>> bureauCodes() {
        return database.sql("select bureau from fact where type = 'bureaus' and superseded_at is null order by bureau")
                .map(row -> text(row, "bureau"))
                .all()
                .collectList();
    }

    /** Names of all registered bureaus, by code. */
    public Mono<Map<String, String>> bureauNames() {
        return database.sql("""
                        select bureau, coalesce(content ->> 'name', bureau) as name from fact
                        where type = 'bureaus' and superseded_at is null""")
                .map(row -> Map.entry(text(row, "bureau"), text(row, "name")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** All current facts of a bureau with their texts, as an evaluation needs them. */
    public Flux<Fact> ofBureau(String bureau) {
        return database.sql("""
                        select f.type, f.content::text as content, f.source, b.text from fact f
                        left join body b on b.sha256 = f.body
                        where f.bureau = :bureau and f.superseded_at is null""")
                .bind("bureau", bureau)
                .map(FactRepository::fact)
                .all();
    }

    /** All current facts of a bureau without texts: what a score needs, and nothing more. */
    public Flux<Fact> scoredOfBureau(String bureau) {
        return database.sql("""
                        select type, content::text as content, source, null::text as text from fact
                        where bureau = :bureau and superseded_at is null""")
                .bind("bureau", bureau)
                .map(FactRepository::fact)
                .all();
    }

    /**
     * All current facts, without texts, of the bureaus a bureau came out of, theirs of the bureaus those came out of
     * included; empty for most.
     *
     * @param own facts of the bureau
     */
    public Mono<List<Fact>> ofPredecessors(List<Fact> own) {
        Set<String> known = new TreeSet<>();
        own.forEach(fact -> known.add(fact.bureau()));
        return Flux.fromIterable(predecessors(own))
                .expand(bureau -> known.add(bureau)
                        ? scoredOfBureau(bureau).collectList().flatMapIterable(FactRepository::predecessors)
                        : Flux.empty())
                .distinct()
                .concatMap(this::scoredOfBureau)
                .collectList();
    }

    /** Codes of the bureaus that came before those the facts speak of, as their reforms say. */
    public static Set<String> predecessors(List<Fact> facts) {
        return facts.stream()
                .filter(BureauReform.class::isInstance)
                .flatMap(reform -> ((BureauReform) reform).predecessors().stream())
                .filter(bureau -> facts.stream().noneMatch(fact -> fact.bureau().equals(bureau)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Current facts of one type, by bureau and key. */
    public Flux<Fact> ofType(String type) {
        return database.sql("""
                        select type, content::text as content, source, null::text as text from fact
                        where type = :type and superseded_at is null order by bureau, key""").bind("type", type).map(FactRepository::fact).all();
    }

    /** Current annual reports of some years, with their texts. */
    Flux<Fact> reports(Collection<Integer> years) {
        return database.sql("""
                        select f.type, f.content::text as content, f.source, b.text from fact f
                        left join body b on b.sha256 = f.body
                        where f.type = 'annual-reports' and f.superseded_at is null
                            and f.content ->> 'year' = any(:years) order by f.bureau, f.key""")
                .bind("years", years.stream().map(String::valueOf).toArray(String[]::new))
                .map(FactRepository::fact)
                .all();
    }

    /** The current fact of the same type and key, without its text; empty where there is none. */
    public Mono<Fact> current(Fact fact) {
        return database.sql("""
                        select type, content::text as content, source, null::text as text from fact
                        where type = :type and bureau = :bureau and key = :key and superseded_at is null""")
                .bind("type", FactTypes.of(fact).name())
                .bind("bureau", fact.bureau())
                .bind("key", FactTypes.key(fact))
                .map(FactRepository::fact)
                .one();
    }

    /** The current facts of the same types and keys with their texts, each by {@link #name}; those that are known only. */
    public Mono<Map<String, Fact>> current(Collection<Fact> some) {
        return some.isEmpty()
                ? Mono.just(Map.of())
                : database.sql("""
                        select f.type, f.content::text as content, f.source, b.text from fact f
                        left join body b on b.sha256 = f.body
                        where f.superseded_at is null
                            and (f.type, f.bureau, f.key) in (select * from unnest(:types, :bureaus, :keys))""")
                        .bind("types", array(some, fact -> FactTypes.of(fact).name()))
                        .bind("bureaus", array(some, Fact::bureau))
                        .bind("keys", array(some, FactTypes::key))
                        .map(FactRepository::fact)
                        .all()
                        .collectMap(FactRepository::name);
    }

    /** What identifies a fact among all. */
    public static String name(Fact fact) {
        return FactTypes.of(fact).name() + "/" + fact.bureau() + "/" + FactTypes.key(fact);
    }

    private static String[] array(Collection<Fact> facts, Function<Fact, String> column) {
        return facts.stream().map(column).toArray(String[]::new);
    }

    private static Fact fact(Readable row) {
        return StoredFact.read(
                text(row, "type"),
                text(row, "content"),
                row.get("source", String.class),
                row.get("text", String.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
