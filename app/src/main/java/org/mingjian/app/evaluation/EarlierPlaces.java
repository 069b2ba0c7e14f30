// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.rules.History;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What bureaus came to before: the places of the newest evaluation of the same editions that ends before a period. */
@Component
class EarlierPlaces {

    private final Editions editions;
    private final EvaluationRepository evaluations;
    private final ResultRepository results;

    EarlierPlaces(Editions editions, EvaluationRepository evaluations, ResultRepository results) {
        this.editions = editions;
        this.evaluations = evaluations;
        this.results = results;
    }

    /** Empty history where there is none. */
    Mono<History> before(EvaluationScheme scheme, PeriodDates period) {
        return evaluations
                .previous(editions.lineage(scheme.id()), period.from())
                .flatMap(previous ->
                        Mono.zip(results.allPlaces(previous).collectList(), evaluations.runningLowest(previous)))
                .map(before -> {
                    SortedMap<String, History.Place> places = new TreeMap<>();
                    before.getT1()
                            .forEach(place -> places.put(
                                    place.code(),
                                    new History.Place(
                                            place.rank(),
                                            place.score(),
                                            place.grade(),
                                            before.getT2().getOrDefault(place.code(), 0))));
                    return new History(places);
                })
                .defaultIfEmpty(History.none());
    }
}
