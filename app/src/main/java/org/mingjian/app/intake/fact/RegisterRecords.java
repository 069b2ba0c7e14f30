// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
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

    private final AuditTrail trail;

    RegisterRecords(AuditTrail trail) {
        this.trail = trail;
    }

    /** @param statuses what became of each fact, in their order */
    Mono<Void> of(List<StoredFact> facts, List<Verdict.Status> statuses) {
        return Flux.fromStream(IntStream.range(0, facts.size())
                        .filter(i -> REGISTER.contains(facts.get(i).type()))
                        .filter(i ->
                                statuses.get(i) == Verdict.Status.CREATED || statuses.get(i) == Verdict.Status.UPDATED)
                        .mapToObj(facts::get))
                .concatMap(this::record)
                .then();
    }

    private Mono<Void> record(StoredFact fact) {
        return trail.record(new AuditEntry(
                "register.change",
                fact.type() + "/" + fact.fact().bureau() + (fact.key().isEmpty() ? "" : "/" + fact.key()),
                fact.fact().bureau(),
                null,
                FactTypes.write(fact.fact()),
                null));
    }
}
