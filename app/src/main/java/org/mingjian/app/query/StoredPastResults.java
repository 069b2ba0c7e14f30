// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.pastresult.PastResultEntry;
import org.mingjian.dashboards.pastresult.PastResultQuery;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.PastResult;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Imported results with the names of their bureaus, for who sees all bureaus. */
@Component
final class StoredPastResults implements PastResultQuery {

    private final FactRepository facts;

    StoredPastResults(FactRepository facts) {
        this.facts = facts;
    }

    @Override
    public Flux<PastResultEntry> results(Viewer viewer) {
        if (!viewer.seesAll()) {
            return Flux.empty();
        }
        return facts.ofType("bureaus")
                .collectMap(Fact::bureau, fact -> ((Bureau) fact).name())
                .flatMapMany(names -> facts.ofType("past-results")
                        .map(fact -> new PastResultEntry(
                                names.getOrDefault(fact.bureau(), fact.bureau()), (PastResult) fact)));
    }
}
