// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.util.Set;
import org.mingjian.app.harvest.source.Source;
import org.mingjian.app.harvest.source.SourceRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Starts harvests of the sources that are switched on. */
@Component
class StartHarvest {

    private final SourceRepository sources;
    private final RunHarvest run;

    StartHarvest(SourceRepository sources, RunHarvest run) {
        this.sources = sources;
        this.run = run;
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
                .flatMap(chosen -> run.start(chosen, account))
                .onErrorMap(
                        DuplicateKeyException.class, running -> new Refusal(HttpStatus.CONFLICT, "harvest-running"));
    }
}
