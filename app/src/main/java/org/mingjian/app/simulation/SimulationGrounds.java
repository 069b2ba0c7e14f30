// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.mingjian.app.evaluation.EvaluationGrounds;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.simulation.Ground;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Official results simulations start from, kept in memory by the digests of what they rest on: a result scored again in
 * review has another digest and is read anew.
 */
@Component
class SimulationGrounds {

    private final EvaluationGrounds grounds;
    private final Cache<String, Based> kept = Caffeine.newBuilder()
            .maximumSize(4)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Cache<String, List<Fact>> facts = Caffeine.newBuilder()
            .maximumSize(1)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    SimulationGrounds(EvaluationGrounds grounds) {
        this.grounds = grounds;
    }

    /**
     * A ground and its digest.
     *
     * @param digest facts, edition, rulebook, calendar and result in one text
     */
    record Based(Ground ground, String digest) {}

    /** @throws Refusal 404 without such an evaluation, 409 where this program would not come to its result */
    Mono<Based> of(long evaluation) {
        return grounds.digests(evaluation)
                .filter(digests -> digests.containsKey("result"))
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(digests -> evaluation + " " + digests)
                .flatMap(digest -> Mono.justOrEmpty(kept.getIfPresent(digest))
                        .switchIfEmpty(grounds.ground(evaluation)
                                .map(ground -> new Based(ground, digest))
                                .doOnNext(based -> kept.put(digest, based))));
    }

    /** The facts a result looked at; the newest asked for are kept a while. */
    Mono<List<Fact>> facts(long evaluation, Based based) {
        return Mono.justOrEmpty(facts.getIfPresent(based.digest()))
                .switchIfEmpty(grounds.facts(evaluation).doOnNext(all -> facts.put(based.digest(), all)));
    }
}
