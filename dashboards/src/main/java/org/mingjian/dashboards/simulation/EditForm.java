// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.simulation.SimulationEditView.ChoiceField;
import org.mingjian.dashboards.simulation.SimulationEditView.FigureField;
import org.mingjian.dashboards.simulation.SimulationEditView.IndicatorFields;
import org.mingjian.dashboards.simulation.SimulationEditView.ReasonFields;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.simulation.EditionFigures;
import org.mingjian.rules.simulation.Place;

/**
 * The fields of one edition with the values laid over it.
 *
 * @param values by place, those of the simulation and those just typed
 * @param wrong places whose value was refused
 */
record EditForm(PlaceWords places, EditionFigures figures, Map<String, String> values, Set<String> wrong) {

    /** The part of the form an indicator stands in. */
    static String part(IndicatorKind kind, String dimension) {
        return kind == IndicatorKind.DEDUCTION ? dimension : SimulationEditComposer.OTHERS;
    }

    List<FigureField> whole() {
        EvaluationScheme base = figures.scheme();
        return Stream.of(
                        base.dimensions().stream().map(one -> Place.of(Place.Kind.WEIGHT, one.code(), "")),
                        base.grades().stream()
                                .filter(one -> one.from().signum() > 0)
                                .flatMap(one -> Place.of("grades[" + one.grade() + "].from").stream()),
                        Stream.of("bonus.gate", "bonus.cap", "veto.value").flatMap(text -> Place.of(text).stream()))
                .flatMap(some -> some)
                .flatMap(this::field)
                .toList();
    }

    /** The group of each bureau of the official result, as ranked. */
    List<ChoiceField> groups() {
        Map<String, String> options = new LinkedHashMap<>();
        figures.scheme().groups().forEach(group -> options.put(group.code(), group.title()));
        return figures.places().stream()
                .flatMap(bureau -> field(Place.group(bureau.code())))
                .map(field -> new ChoiceField(field, options))
                .toList();
    }

    List<IndicatorFields> indicators(String part) {
        EvaluationScheme base = figures.scheme();
        Stream<String> used = base.indicators().stream()
                .filter(one -> part(one.kind(), one.dimension()).equals(part))
                .map(SchemeIndicator::code);
        Stream<String> unused = figures.rulebook().indicators().values().stream()
                .filter(one -> part(one.kind(), one.dimension()).equals(part))
                .map(Indicator::id)
                .filter(code -> base.indicator(code).isEmpty());
        return Stream.concat(used, unused)
                .flatMap(code -> field(Place.of(Place.Kind.ENABLED, code, "")).map(on -> indicator(code, on)))
                .toList();
    }

    private IndicatorFields indicator(String code, FigureField enabled) {
        EvaluationScheme base = figures.scheme();
        List<ReasonFields> deductions = new ArrayList<>();
        base.indicator(code)
                .ifPresent(one -> one.deductions().forEach((reason, deduction) -> {
                    List<FigureField> fields = amounts(code, reason, deduction);
                    if (!fields.isEmpty()) {
                        deductions.add(
                                new ReasonFields(places.reason(Place.of(Place.Kind.AMOUNT, code, reason)), fields));
                    }
                }));
        Indicator indicator = figures.rulebook().indicators().get(code);
        return new IndicatorFields(
                code,
                new IndicatorNames(figures.rulebook(), base).indicator(code),
                indicator != null,
                base.indicator(code)
                        .map(SchemeIndicator::kind)
                        .orElseGet(() -> indicator == null ? IndicatorKind.DEDUCTION : indicator.kind()),
                enabled,
                one(Place.of(Place.Kind.POINTS, code, "")),
                one(Place.of(Place.Kind.CAP, code, "")),
                deductions,
                indicator == null
                        ? List.of()
                        : indicator.parameters().keySet().stream()
                                .flatMap(name -> field(Place.of(Place.Kind.PARAMETER, code, name)))
                                .toList());
    }

    /** Its amount, or one for each of its tiers. */
    private List<FigureField> amounts(String code, String reason, Deduction deduction) {
        List<Place> all = new ArrayList<>();
        all.add(Place.of(Place.Kind.AMOUNT, code, reason));
        for (int tier = 1; tier <= deduction.tiers().size(); tier++) {
            all.add(Place.tier(code, reason, tier));
        }
        return all.stream().flatMap(this::field).toList();
    }

    private @Nullable FigureField one(Place place) {
        return field(place).findFirst().orElse(null);
    }

    /** None where the edition has no such figure. */
    private Stream<FigureField> field(Place place) {
        String text = place.text();
        return figures.at(place).stream()
                .map(now -> new FigureField(
                        text,
                        place.ofIndicator() ? places.figure(place) : places.title(place, figures),
                        now,
                        places.value(place, now, figures),
                        Objects.requireNonNullElse(values.get(text), now),
                        wrong.contains(text)));
    }
}
