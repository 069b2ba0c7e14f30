// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.register.Lineages;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which bureaus the registered ones came out of, with their names. */
@Component
final class BureauFamilies {

    private final FactRepository facts;

    BureauFamilies(FactRepository facts) {
        this.facts = facts;
    }

    /**
     * Bureaus and those they came out of.
     *
     * @param names by code; only where there was a reform at all
     */
    record Family(Lineages lineages, Map<String, String> names) {

        /** The bureau and all it came out of, itself first. */
        List<String> of(String bureau) {
            return Stream.concat(Stream.of(bureau), lineages.ancestors(bureau, LocalDate.MAX).stream())
                    .toList();
        }

        /** The bureau and those, one after the other, whose history it carries on. */
        List<String> carried(String bureau) {
            List<String> codes = new ArrayList<>();
            Optional<String> next = Optional.of(bureau);
            while (next.isPresent() && !codes.contains(next.get())) {
                codes.add(next.get());
                next = lineages.predecessor(next.get(), LocalDate.MAX);
            }
            return codes;
        }

        String name(String bureau) {
            return names.getOrDefault(bureau, bureau);
        }
    }

    Mono<Family> all() {
        return facts.ofType("bureau-reforms").collectList().flatMap(reforms -> {
            Mono<Map<String, String>> names = reforms.isEmpty()
                    ? Mono.just(Map.of())
                    : facts.ofType("bureaus").collectMap(Fact::bureau, fact -> ((Bureau) fact).name());
            return names.map(named -> new Family(Lineages.of(reforms), named));
        });
    }
}
