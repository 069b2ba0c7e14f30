// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.harvest.source.Source;
import org.mingjian.app.harvest.source.SourceRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Starts harvests of the sources that are switched on. */
@Component
class StartHarvest {

    private final SourceRepository sources;
    private final HarvestWorkRepository harvests;
    private final RunHarvest run;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;

    StartHarvest(
            SourceRepository sources,
            HarvestWorkRepository harvests,
            RunHarvest run,
            AuditTrail trail,
            TransactionalOperator transaction) {
        this.sources = sources;
        this.harvests = harvests;
        this.run = run;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * The number of the harvest, which goes on by itself; refused where a bureau has no source or is being harvested.
     *
     * @param bureaus codes; empty for all with sources
     */
    Mono<Long> of(Set<String> bureaus, String account) {
        return sources.all(null)
                .filter(Source::enabled)
                .filter(source -> bureaus.isEmpty() || bureaus.contains(source.bureau()))
                .collectList()
                .doOnNext(chosen -> NoSources.refuse(bureaus, chosen))
                .flatMap(chosen -> harvests.add(chosen, account)
                        .delayUntil(id -> record(id, chosen))
                        .as(transaction::transactional))
                .doOnNext(run::goOn)
                .onErrorMap(
                        DuplicateKeyException.class, running -> new Refusal(HttpStatus.CONFLICT, "harvest-running"));
    }

    private Mono<Void> record(long id, List<Source> chosen) {
        Set<String> bureaus = chosen.stream().map(Source::bureau).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Object> what = Map.of("bureaus", bureaus, "sources", chosen.size());
        return trail.record(new AuditEntry("harvest.start", "harvest/" + id, null, null, what, null));
    }
}
