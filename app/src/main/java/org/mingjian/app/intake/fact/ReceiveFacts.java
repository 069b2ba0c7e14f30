// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.file.NdjsonRows;
import org.mingjian.app.intake.page.RegisterFirst;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.app.platform.measure.Measures;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauCodes;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Spelling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Takes in rows of facts and says of each what became of it; a bad row does not stop the others. */
@Component
public class ReceiveFacts {

    private static final int BATCH = 500;

    private final FactRepository facts;
    private final FactHistoryRepository history;
    private final DeliveryRepository deliveries;
    private final FactsChanged changed;
    private final FactStore store;
    private final PageStore pages;
    private final TransactionalOperator transaction;
    private final JsonMapper json;
    private final Measures measures;

    ReceiveFacts(
            FactRepository facts,
            FactHistoryRepository history,
            DeliveryRepository deliveries,
            FactsChanged changed,
            FactStore store,
            PageStore pages,
            TransactionalOperator transaction,
            JsonMapper json,
            Measures measures) {
        this.facts = facts;
        this.history = history;
        this.deliveries = deliveries;
        this.changed = changed;
        this.store = store;
        this.pages = pages;
        this.transaction = transaction;
        this.json = json;
        this.measures = measures;
    }

    /**
     * Stores batch after batch, each wholly or not at all; the verdicts keep the order of the rows. Who delivers them is
     * said by {@link DeliveredBy} in the context of the subscriber.
     *
     * @param dryRun tell what would happen, store nothing
     */
    public Flux<Verdict> receive(Flux<RowFact> rows, boolean dryRun) {
        return dryRun ? receive(rows, new Preview(history, store)::of) : stored(rows, store::put);
    }

    private Flux<Verdict> stored(Flux<RowFact> rows, FactBatch.Store into) {
        return deliveries.of(receive(rows, telling(into)).doOnNext(verdict -> measures.row(verdict.status())));
    }

    private Flux<Verdict> receive(Flux<RowFact> rows, FactBatch.Store into) {
        return batches(rows)
                .concatMap(batch -> Flux.fromIterable(FactBatch.parts(batch)).concatMap(part -> part.verdicts(into)))
                .flatMapIterable(verdicts -> verdicts);
    }

    private Flux<List<RowFact>> batches(Flux<RowFact> rows) {
        return facts.bureauCodes().flatMapMany(codes -> {
            Set<String> register = new TreeSet<>(codes);
            return rows.map(row -> checked(row, register)).buffer(BATCH);
        });
    }

    /** Takes note of a batch of rows and what became of each, in their order. */
    @FunctionalInterface
    public interface Notes {
        Mono<Void> take(List<RowFact> rows, List<Verdict> verdicts);
    }

    /** What {@link #receive(Flux, Notes)} would do; nothing is stored but the notes. */
    public Mono<Void> preview(Flux<RowFact> rows, Notes notes) {
        Preview preview = new Preview(history, store);
        return batches(rows)
                .concatMap(batch -> verdicts(batch, preview::of).flatMap(verdicts -> notes.take(batch, verdicts)), 1)
                .then();
    }

    /** Stores rows; the note of a batch is stored together with it, so that both stand or neither. */
    public Mono<Void> receive(Flux<RowFact> rows, Notes notes) {
        return deliveries
                .of(batches(rows).concatMap(batch -> Mono.defer(() -> noted(batch, notes)), 1))
                .then();
    }

    private Mono<Void> noted(List<RowFact> batch, Notes notes) {
        return verdicts(batch, telling(store::put))
                .flatMap(verdicts -> notes.take(batch, verdicts).thenReturn(verdicts))
                .as(transaction::transactional)
                .doOnNext(verdicts -> verdicts.forEach(verdict -> measures.row(verdict.status())))
                .then();
    }

    private static Mono<List<Verdict>> verdicts(List<RowFact> batch, FactBatch.Store into) {
        return Flux.fromIterable(FactBatch.parts(batch))
                .concatMap(part -> part.verdicts(into))
                .concatMapIterable(verdicts -> verdicts)
                .collectList();
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
    public Flux<Verdict> pages(Flux<RowFact> rows, boolean dryRun) {
        Flux<RowFact> joined = rows.concatMap(this::joined);
        return dryRun ? receive(joined, new Preview(history, store)::of) : stored(joined, pages::put);
    }

    /** The day in the city, that of a look at a page that does not say its own. */
    public LocalDate today() {
        return pages.today();
    }

    private Mono<RowFact> joined(RowFact row) {
        Fact page = row.fact();
        return page == null || !RegisterFirst.concerns(page)
                ? Mono.just(row)
                : facts.current(page)
                        .map(known -> row.with(RegisterFirst.joined(known, page), row.look()))
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

    private FactBatch.Store telling(FactBatch.Store into) {
        return rows -> into.store(rows).delayUntil(stored -> changed.tell(stored.changed()));
    }
}
