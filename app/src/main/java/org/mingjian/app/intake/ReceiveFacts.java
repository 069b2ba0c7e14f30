// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauCodes;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Spelling;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Takes in rows of facts and says of each what became of it; a bad row does not stop the others. */
@Component
public class ReceiveFacts {

    private static final int BATCH = 500;

    private final FactRepository facts;
    private final FactsChanged changed;
    private final JsonMapper json;

    ReceiveFacts(FactRepository facts, FactsChanged changed, JsonMapper json) {
        this.facts = facts;
        this.changed = changed;
        this.json = json;
    }

    /**
     * Stores batch after batch, each wholly or not at all; the verdicts keep the order of the rows.
     *
     * @param dryRun tell what would happen, store nothing
     */
    Flux<Verdict> receive(Flux<RowFact> rows, boolean dryRun) {
        return facts.bureauCodes()
                .flatMapMany(codes -> {
                    Set<String> register = new TreeSet<>(codes);
                    Function<List<StoredFact>, Mono<List<Verdict.Status>>> store =
                            dryRun ? new Preview(facts)::of : this::put;
                    return rows.map(row -> checked(row, register))
                            .buffer(BATCH)
                            .concatMap(batch -> Flux.fromIterable(withoutRepetition(batch))
                                    .concatMap(part -> verdicts(part, store)));
                })
                .flatMapIterable(verdicts -> verdicts);
    }

    /** The same for facts that were read and checked before, bureaus first; complete when all are stored. */
    public Mono<Void> facts(Collection<Fact> checked) {
        return Flux.fromIterable(checked)
                .groupBy(fact -> FactTypes.of(fact).name(), Integer.MAX_VALUE)
                .flatMap(type -> type.collectList().map(list -> Map.entry(type.key(), list)))
                .sort(Comparator.comparing((Map.Entry<String, List<Fact>> type) ->
                                !type.getKey().equals("bureaus"))
                        .thenComparing(Map.Entry::getKey))
                .concatMap(type ->
                        receive(Flux.fromIterable(type.getValue()).map(fact -> new RowFact(0, fact, List.of())), false))
                .then();
    }

    /** The same for pages, which give facts of several types and only fill what registers leave empty. */
    Flux<Verdict> pages(Flux<RowFact> rows, boolean dryRun) {
        return receive(rows.concatMap(this::joined), dryRun);
    }

    private Mono<RowFact> joined(RowFact row) {
        Fact page = row.fact();
        return page == null || !RegisterFirst.concerns(page)
                ? Mono.just(row)
                : facts.current(page)
                        .map(known -> new RowFact(row.line(), RegisterFirst.joined(known, page), row.problems()))
                        .defaultIfEmpty(row);
    }

    /** The same for rows that came as JSON objects. */
    public Flux<Verdict> objects(String type, List<? extends Map<String, ?>> rows, boolean dryRun) {
        FactTypeDescription described = FactTypes.named(type).orElseThrow();
        NdjsonRows reader = new NdjsonRows(type, described);
        List<RowFact> read = new ArrayList<>();
        for (Map<String, ?> row : rows) {
            read.add(RowFact.of(
                    type, described, reader.row(read.size() + 1, json.writeValueAsString(row)), Spelling.CANONICAL));
        }
        return receive(Flux.fromIterable(read), dryRun);
    }

    /** A bureau that is accepted is known to the rows after it. */
    private static RowFact checked(RowFact row, Set<String> register) {
        Fact fact = row.fact();
        if (fact == null) {
            return row;
        }
        var problem = BureauCodes.of(register).problem(fact);
        if (problem.isPresent()) {
            return new RowFact(row.line(), null, List.of(IntakeProblem.of("", row.line(), problem.get())));
        }
        if (fact instanceof Bureau) {
            register.add(fact.bureau());
        }
        return row;
    }

    /** Cuts a batch wherever a key comes again, for the later row supersedes the earlier, and where the type changes. */
    private static List<List<RowFact>> withoutRepetition(List<RowFact> batch) {
        List<List<RowFact>> parts = new ArrayList<>();
        List<RowFact> part = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Class<?> type = null;
        for (RowFact row : batch) {
            Fact fact = row.fact();
            if (fact != null) {
                boolean other = type != null && type != fact.getClass();
                if (other || !keys.add(fact.bureau() + "/" + FactTypes.key(fact))) {
                    parts.add(part);
                    part = new ArrayList<>();
                    keys.clear();
                    keys.add(fact.bureau() + "/" + FactTypes.key(fact));
                }
                type = fact.getClass();
            }
            part.add(row);
        }
        parts.add(part);
        return parts;
    }

    private static Mono<List<Verdict>> verdicts(
            List<RowFact> rows, Function<List<StoredFact>, Mono<List<Verdict.Status>>> store) {
        List<StoredFact> good = new ArrayList<>();
        Map<RowFact, Integer> places = new IdentityHashMap<>();
        for (RowFact row : rows) {
            Fact fact = row.fact();
            if (fact != null) {
                places.put(row, good.size());
                good.add(StoredFact.of(fact));
            }
        }
        Mono<List<Verdict.Status>> statuses = good.isEmpty() ? Mono.just(List.of()) : store.apply(good);
        return statuses.map(done -> verdicts(rows, places, good, done));
    }

    private Mono<List<Verdict.Status>> put(List<StoredFact> batch) {
        return facts.put(batch).doOnNext(done -> tell(batch, done));
    }

    private static List<Verdict> verdicts(
            List<RowFact> rows, Map<RowFact, Integer> places, List<StoredFact> good, List<Verdict.Status> statuses) {
        List<Verdict> verdicts = new ArrayList<>();
        for (RowFact row : rows) {
            Integer place = places.get(row);
            verdicts.add(
                    place == null
                            ? Verdict.rejected(row.line(), null, row.problems())
                            : Verdict.stored(row.line(), good.get(place).key(), statuses.get(place)));
        }
        return verdicts;
    }

    private void tell(List<StoredFact> stored, List<Verdict.Status> statuses) {
        Set<String> bureaus = new TreeSet<>();
        for (int i = 0; i < stored.size(); i++) {
            if (statuses.get(i) != Verdict.Status.UNCHANGED) {
                bureaus.add(stored.get(i).fact().bureau());
            }
        }
        changed.tell(bureaus);
    }
}
