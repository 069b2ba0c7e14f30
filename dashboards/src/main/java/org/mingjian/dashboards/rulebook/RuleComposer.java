// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.appeal.AppealQuery;
import org.mingjian.dashboards.appeal.AppealRate;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.sample.PrecisionLine;
import org.mingjian.dashboards.sample.SampleQuery;
import org.mingjian.dashboards.scheme.SchemeQuery;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.rules.duty.DutyTrace;
import org.mingjian.rules.duty.DutyTraceReader;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.sampling.Precision;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays an indicator out for its page. */
@Component
final class RuleComposer {
    private final Rulebook rulebook;
    private final WhyBasis basis;
    private final DeductionWords deductions;
    private final RuleQuery query;
    private final SchemeQuery schemes;
    private final SampleQuery samples;
    private final AppealQuery appeals;
    private final Words words;
    private final DutyTrace trace = DutyTraceReader.read();

    RuleComposer(
            Rulebook rulebook,
            WhyBasis basis,
            DeductionWords deductions,
            RuleQuery query,
            SchemeQuery schemes,
            SampleQuery samples,
            AppealQuery appeals,
            Words words) {
        this.rulebook = rulebook;
        this.basis = basis;
        this.deductions = deductions;
        this.query = query;
        this.schemes = schemes;
        this.samples = samples;
        this.appeals = appeals;
        this.words = words;
    }

    Mono<RulebookView> all(Viewer viewer) {
        return outcomes(viewer).map(counts -> RulebookView.of(rulebook, counts));
    }

    /** The indicator of this code or of an alias of it; empty when there is none. */
    Mono<RuleView> one(String code, Viewer viewer) {
        return Mono.justOrEmpty(rulebook.indicators().values().stream()
                        .filter(one -> one.id().equals(code) || one.aliases().contains(code))
                        .findFirst())
                .flatMap(indicator -> Mono.zip(
                                outcomes(viewer),
                                schemes.schemes().collectList(),
                                samples.precision(indicator.id()),
                                appeals.rates(viewer)
                                        .filter(rate -> rate.indicator().equals(indicator.id()))
                                        .collectList())
                        .map(parts -> view(
                                indicator,
                                parts.getT1(),
                                parts.getT2(),
                                parts.getT4().stream().findFirst().orElse(null),
                                precision(parts.getT3()))));
    }

    private RuleView view(
            Indicator indicator,
            Map<String, Map<Outcome, Integer>> outcomes,
            List<EvaluationScheme> editions,
            @Nullable AppealRate appealed,
            List<PrecisionLine> precision) {
        return new RuleView(
                indicator,
                rulebook.dimensions().stream()
                        .filter(one -> one.code().equals(indicator.dimension()))
                        .findFirst()
                        .orElseThrow(),
                basis.of(indicator, null),
                indicator.reasons().stream()
                        .map(reason ->
                                new RuleView.Deducted(reason, deductions.of(reason.deduction(), indicator.kind())))
                        .toList(),
                rulebook.ruleText().getOrDefault(indicator.id(), ""),
                GuidanceBlock.read(rulebook.guidance().getOrDefault(indicator.id(), "")),
                rulebook.cases().getOrDefault(indicator.id(), List.of()),
                outcomes.getOrDefault(indicator.id(), Map.of()),
                editions.stream()
                        .flatMap(scheme -> scheme.indicator(indicator.id()).stream()
                                .map(chosen -> new RuleView.Use(scheme, chosen)))
                        .toList(),
                trace.servedBy(indicator.id()),
                appealed,
                precision,
                siblings(indicator));
    }

    /** Of the articles that several indicators rest on. */
    private List<RuleView.Siblings> siblings(Indicator indicator) {
        return RegulationReader.disclosure().index(rulebook).stream()
                .filter(entry -> entry.indicators().contains(indicator)
                        && entry.indicators().size() > 1)
                .map(entry -> new RuleView.Siblings(
                        entry.article(),
                        entry.indicators().stream()
                                .filter(one -> !one.equals(indicator))
                                .toList()))
                .toList();
    }

    private List<PrecisionLine> precision(Map<String, Precision> byOutcome) {
        return byOutcome.entrySet().stream()
                .map(one -> PrecisionLine.of(one.getKey(), words.of("sample.rule." + one.getKey()), one.getValue()))
                .toList();
    }

    private Mono<Map<String, Map<Outcome, Integer>>> outcomes(Viewer viewer) {
        return query.outcomes(viewer)
                .collect(
                        TreeMap::new,
                        (counts, one) -> counts.computeIfAbsent(one.indicator(), code -> new EnumMap<>(Outcome.class))
                                .merge(one.outcome(), one.count(), Integer::sum));
    }
}
