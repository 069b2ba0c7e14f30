// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.List;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Flux;

/**
 * The facts of all registered bureaus as they stand at one moment, whatever is delivered while they are read; held in a
 * read-only transaction until the last bureau is taken.
 */
@Component
public class FactSnapshot {

    private final FactRepository facts;
    private final NumberedFactRepository numbered;
    private final TransactionalOperator oneMoment;

    FactSnapshot(FactRepository facts, NumberedFactRepository numbered, ReactiveTransactionManager transactions) {
        this.facts = facts;
        this.numbered = numbered;
        DefaultTransactionDefinition definition =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        definition.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        definition.setReadOnly(true);
        this.oneMoment = TransactionalOperator.create(transactions, definition);
    }

    /**
     * A bureau with its facts.
     *
     * @param position from 1
     * @param of number of bureaus
     * @param own its facts, each with the number of its row
     * @param ofPredecessors facts of the bureaus it came out of; empty for most
     */
    public record Part(String bureau, int position, int of, List<NumberedFact> own, List<Fact> ofPredecessors) {

        public List<Fact> facts() {
            return NumberedFact.facts(own);
        }

        /** The facts, and those of the bureaus it came out of. */
        public List<Fact> all() {
            return Stream.concat(facts().stream(), ofPredecessors.stream()).toList();
        }
    }

    /** By bureau, ascending; the next is read when it is asked for. */
    public Flux<Part> bureaus() {
        return facts.bureauCodes()
                .flatMapMany(codes -> Flux.range(0, codes.size())
                        .concatMap(
                                i -> numbered.ofBureau(codes.get(i))
                                        .collectList()
                                        .flatMap(own -> facts.ofPredecessors(NumberedFact.facts(own))
                                                .map(before ->
                                                        new Part(codes.get(i), i + 1, codes.size(), own, before)))
                                        .onErrorMap(fault -> new BureauFault(codes.get(i), fault)),
                                0))
                .as(oneMoment::transactional);
    }
}
