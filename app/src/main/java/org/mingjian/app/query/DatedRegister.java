// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.dashboards.bureau.BureauRecord.Named;
import org.mingjian.dashboards.bureau.BureauRecord.Step;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.register.DatedBureau;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The register of bureaus with all its dated rows. */
@Component
final class DatedRegister {

    private static final List<String> TYPES = List.of(
            "bureaus", "bureau-existences", "bureau-reforms", "group-assignments", "bureau-functions", "review-organs");

    private final FactRepository facts;

    DatedRegister(FactRepository facts) {
        this.facts = facts;
    }

    Mono<Rows> all() {
        return Flux.fromIterable(TYPES).concatMap(facts::ofType).collectList().map(Rows::of);
    }

    /** Bureaus by code. */
    record Rows(Map<String, DatedBureau> bureaus) {

        private static Rows of(List<Fact> facts) {
            Map<String, DatedBureau> bureaus = new TreeMap<>();
            facts.stream()
                    .filter(Bureau.class::isInstance)
                    .map(Bureau.class::cast)
                    .forEach(bureau -> bureaus.put(bureau.code(), DatedBureau.of(bureau, facts)));
            return new Rows(bureaus);
        }

        DatedBureau dated(String code) {
            return Objects.requireNonNull(bureaus.get(code), code);
        }

        /** Reforms the bureau came out of or went into, one step for all bureaus of one reform. */
        List<Step> lineage(String code, Viewer viewer) {
            List<Step> steps = new ArrayList<>();
            reforms()
                    .filter(reform -> reform.bureau().equals(code)
                            || reform.predecessors().contains(code))
                    .map(reform -> step(reform, viewer))
                    .forEach(step -> {
                        if (!steps.contains(step)) {
                            steps.add(step);
                        }
                    });
            return steps;
        }

        private Stream<BureauReform> reforms() {
            return bureaus.values().stream()
                    .flatMap(bureau -> bureau.reforms().stream())
                    .sorted(Comparator.comparing(BureauReform::effectiveOn).thenComparing(BureauReform::bureau));
        }

        /** With the other bureaus that came out of the same ones on the same day. */
        private Step step(BureauReform reform, Viewer viewer) {
            BiFunction<String, String, Named> named =
                    (code, name) -> new Named(viewer.seesAll() || code.equals(viewer.bureau()) ? code : "", name);
            List<Named> from = new ArrayList<>();
            String former = reform.formerName();
            if (former != null && reform.predecessors().isEmpty()) {
                from.add(new Named("", former));
            }
            reform.predecessors().forEach(code -> from.add(named.apply(code, name(code, reform))));
            List<Named> to = reforms()
                    .filter(other -> other.equals(reform)
                            || !reform.predecessors().isEmpty()
                                    && other.kind() == reform.kind()
                                    && other.effectiveOn().equals(reform.effectiveOn())
                                    && other.predecessors().equals(reform.predecessors()))
                    .map(other ->
                            named.apply(other.bureau(), dated(other.bureau()).name(other.effectiveOn())))
                    .toList();
            return new Step(reform.effectiveOn(), reform.kind(), from, to, reform.basis());
        }

        private String name(String code, BureauReform reform) {
            DatedBureau bureau = bureaus.get(code);
            return bureau == null ? code : bureau.name(reform.effectiveOn().minusDays(1));
        }
    }
}
