// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.intake.fact.NumberedFact;
import org.mingjian.app.intake.fact.NumberedFactRepository;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.ManualScore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The facts an evaluation looked at, with the decisions and manual scores people have made since. */
@Component
class ReviewedFacts {

    private static final List<String> MADE_BY_PEOPLE = List.of("decisions", "manual-scores");

    private final FrozenFactRepository frozen;
    private final NumberedFactRepository facts;

    ReviewedFacts(FrozenFactRepository frozen, NumberedFactRepository facts) {
        this.frozen = frozen;
        this.facts = facts;
    }

    /**
     * Of one bureau.
     *
     * @param ofPredecessors facts of the bureaus it came out of, as they were looked at
     */
    record Own(FrozenFacts frozen, List<Fact> facts, List<Fact> ofPredecessors) {
        List<Fact> all() {
            return Stream.concat(facts.stream(), ofPredecessors.stream()).toList();
        }
    }

    /** Empty where the evaluation did not look at the bureau. */
    Mono<Own> of(long evaluation, String bureau) {
        return looked(evaluation, bureau)
                .filter(one -> !(one.fact() instanceof Decision || one.fact() instanceof ManualScore))
                .concatWith(facts.ofBureau(bureau, MADE_BY_PEOPLE))
                .as(own -> own(evaluation, bureau, own));
    }

    /** Of one bureau, decisions too as they were looked at. */
    Mono<Own> asLooked(long evaluation, String bureau) {
        return own(evaluation, bureau, looked(evaluation, bureau));
    }

    private Mono<Own> own(long evaluation, String bureau, Flux<NumberedFact> facts) {
        return facts.collectList()
                .filter(own -> !own.isEmpty())
                .flatMap(own -> predecessors(evaluation, NumberedFact.facts(own))
                        .map(before -> new Own(FrozenFacts.of(bureau, own), NumberedFact.facts(own), before)));
    }

    /** As they were looked at, decisions among them. */
    Flux<NumberedFact> looked(long evaluation, String bureau) {
        return frozen.of(evaluation, bureau).flatMapMany(one -> facts.numbered(one.numbers(), one.sources()));
    }

    private Mono<List<Fact>> predecessors(long evaluation, List<Fact> own) {
        Set<String> known = new TreeSet<>();
        own.forEach(fact -> known.add(fact.bureau()));
        return Flux.fromIterable(FactRepository.predecessors(own))
                .expand(bureau -> known.add(bureau)
                        ? looked(evaluation, bureau)
                                .map(NumberedFact::fact)
                                .collectList()
                                .flatMapIterable(FactRepository::predecessors)
                        : Flux.empty())
                .distinct()
                .concatMap(bureau -> looked(evaluation, bureau).map(NumberedFact::fact))
                .collectList();
    }
}
