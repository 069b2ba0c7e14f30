// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Leaves a record of each change of the register of bureaus, whichever door it came by. Of other facts their versions
 * and deliveries tell who brought what.
 */
@Component
class RegisterRecords {

    private static final Set<String> REGISTER = Set.of(
            "bureaus", "bureau-existences", "bureau-reforms", "group-assignments", "bureau-functions", "review-organs");

    private final FactRepository facts;
    private final FactHistoryRepository history;
    private final AuditTrail trail;

    RegisterRecords(FactRepository facts, FactHistoryRepository history, AuditTrail trail) {
        this.facts = facts;
        this.history = history;
        this.trail = trail;
    }

    /** What stands now of facts of one type that are about to be stored, by {@link FactRepository#name}; nobody changes it meanwhile. */
    Mono<Map<String, Fact>> before(List<StoredFact> some) {
        String type = some.get(0).type();
        List<Fact> coming = some.stream().map(StoredFact::fact).toList();
        return REGISTER.contains(type)
                ? history.takeTurns(type, coming.stream().map(Fact::bureau).collect(Collectors.toSet()))
                        .then(Mono.defer(() -> facts.current(coming)))
                : Mono.just(Map.of());
    }

    /**
     * @param statuses what became of each fact, in their order
     * @param before see {@link #before}
     */
    Mono<Void> of(List<StoredFact> facts, List<Verdict.Status> statuses, Map<String, Fact> before) {
        return Flux.fromStream(IntStream.range(0, facts.size())
                        .filter(i -> REGISTER.contains(facts.get(i).type()))
                        .filter(i ->
                                statuses.get(i) == Verdict.Status.CREATED || statuses.get(i) == Verdict.Status.UPDATED)
                        .mapToObj(facts::get))
                .concatMap(fact -> record(fact, before.get(FactRepository.name(fact.fact()))))
                .then();
    }

    private Mono<Void> record(StoredFact fact, @Nullable Fact before) {
        return trail.record(new AuditEntry(
                "register.change",
                fact.type() + "/" + fact.fact().bureau() + (fact.key().isEmpty() ? "" : "/" + fact.key()),
                fact.fact().bureau(),
                before == null ? null : FactTypes.write(before),
                FactTypes.write(fact.fact()),
                null));
    }
}
