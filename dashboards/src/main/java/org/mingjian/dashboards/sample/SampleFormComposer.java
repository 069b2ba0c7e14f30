// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.dashboards.bureau.BureauQuery;
import org.mingjian.dashboards.bureau.BureauRegister;
import org.mingjian.dashboards.evaluation.EvaluationProgress;
import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.sampling.SampleSize;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays the form out that draws a sample. */
@Component
final class SampleFormComposer {
    private static final List<String> MARGINS = List.of("0.10", "0.05", "0.03");
    private static final List<FactCode> KINDS = FactTypes.named("documents")
            .orElseThrow()
            .column("kind")
            .orElseThrow()
            .codes();

    private final Rulebook rulebook;
    private final EvaluationQuery evaluations;
    private final BureauQuery bureaus;
    private final SampleActions actions;

    SampleFormComposer(Rulebook rulebook, EvaluationQuery evaluations, BureauQuery bureaus, SampleActions actions) {
        this.rulebook = rulebook;
        this.evaluations = evaluations;
        this.bureaus = bureaus;
        this.actions = actions;
    }

    Mono<SampleNewView> view(SampleForm typed, List<FieldError> errors, Viewer viewer) {
        return Mono.zip(
                        evaluations
                                .evaluations(viewer)
                                .filter(one -> one.head().state().computed())
                                .collectList(),
                        bureaus.register(null, viewer)
                                .flatMapIterable(BureauRegister::entries)
                                .map(one -> one.bureau().group())
                                .distinct()
                                .sort()
                                .collectList())
                .flatMap(both -> {
                    SampleForm form = usual(typed, both.getT1());
                    return population(form, viewer)
                            .map(population -> view(form, errors, both.getT1(), both.getT2(), population));
                });
    }

    /** The newest evaluation, where none is chosen. */
    private static SampleForm usual(SampleForm form, List<EvaluationProgress> computed) {
        Long chosen = form.evaluation();
        return form.of(
                form.readings() || chosen != null || computed.isEmpty()
                        ? chosen
                        : Long.valueOf(computed.get(0).head().id()));
    }

    private Mono<Optional<Integer>> population(SampleForm form, Viewer viewer) {
        return actions.population(form, viewer)
                .map(Optional::of)
                .onErrorReturn(SampleActions.SampleRefused.class, Optional.empty());
    }

    private SampleNewView view(
            SampleForm form,
            List<FieldError> errors,
            List<EvaluationProgress> computed,
            List<String> groups,
            Optional<Integer> population) {
        SortedMap<String, String> indicators = new TreeMap<>();
        rulebook.indicators().forEach((code, indicator) -> indicators.put(code, indicator.titleZh()));
        List<SampleNewView.Hint> hints = population.stream()
                .flatMap(units -> MARGINS.stream().map(margin -> hint(units, margin)))
                .toList();
        return new SampleNewView(form, computed, indicators, groups, KINDS, population.orElse(null), hints, errors);
    }

    private static SampleNewView.Hint hint(int units, String margin) {
        BigDecimal share = new BigDecimal(margin);
        return new SampleNewView.Hint(share.movePointRight(2).toBigInteger().toString(), SampleSize.of(units, share));
    }
}
