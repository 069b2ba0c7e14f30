// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.simulation.EditionFigures;
import org.mingjian.rules.simulation.Place;
import org.springframework.stereotype.Component;

/** Lays one part of an edition out as a form. */
@Component
final class SimulationEditComposer {

    /** Part of weights, grades, bonuses and veto. */
    static final String WHOLE = "whole";

    /** Part of vetoes and bonuses. */
    static final String OTHERS = "others";

    private final Words words;
    private final Rulebook rulebook;
    private final PlaceWords places;

    SimulationEditComposer(Words words, Rulebook rulebook, PlaceWords places) {
        this.words = words;
        this.rulebook = rulebook;
        this.places = places;
    }

    /**
     * A form as it is to be shown.
     *
     * @param typed values by place, laid over those that are kept
     */
    record Typed(@Nullable String name, @Nullable String note, Map<String, String> typed, List<FieldError> errors) {
        static final Typed NOTHING = new Typed(null, null, Map.of(), List.of());
    }

    SimulationEditView view(
            SimulationHead head, SimulationQuery.SimulationDraft draft, @Nullable String part, Typed typed) {
        EvaluationScheme base = draft.figures().scheme();
        List<String> codes = codes(base);
        String shown = part != null && codes.contains(part) ? part : WHOLE;
        var form = new Form(draft.figures(), values(head, typed), wrong(typed));
        return new SimulationEditView(
                head,
                Objects.requireNonNullElse(typed.name(), head.name()),
                Objects.requireNonNullElse(typed.note(), head.note()),
                shown,
                codes.stream()
                        .map(code -> part(code, code.equals(shown), draft, head))
                        .toList(),
                draft.scheme().fullMarks(),
                base.fullMarks(),
                shown.equals(WHOLE) ? form.whole() : List.of(),
                shown.equals(WHOLE) ? List.of() : form.indicators(shown),
                typed.errors());
    }

    private static List<String> codes(EvaluationScheme base) {
        return Stream.of(Stream.of(WHOLE), base.dimensions().stream().map(SchemeDimension::code), Stream.of(OTHERS))
                .flatMap(one -> one)
                .toList();
    }

    private SimulationEditView.Part part(
            String code, boolean current, SimulationQuery.SimulationDraft draft, SimulationHead head) {
        EvaluationScheme base = draft.figures().scheme();
        String title = words.has("simulation.part." + code)
                ? words.of("simulation.part." + code)
                : new IndicatorNames(rulebook, base).dimension(code);
        BigDecimal points = draft.scheme().dimensions().stream()
                .filter(one -> one.code().equals(code))
                .map(SchemeDimension::points)
                .findFirst()
                .orElse(null);
        int changed = (int) head.changes().keySet().stream()
                .flatMap(text -> Place.of(text).stream())
                .filter(place -> partOf(place, base).equals(code))
                .count();
        return new SimulationEditView.Part(code, title, changed, points, current);
    }

    private String partOf(Place place, EvaluationScheme base) {
        if (!place.ofIndicator()) {
            return WHOLE;
        }
        Indicator indicator = rulebook.indicators().get(place.code());
        return base.indicator(place.code())
                .map(one -> part(one.kind(), one.dimension()))
                .orElseGet(() -> indicator == null ? WHOLE : part(indicator.kind(), indicator.dimension()));
    }

    private static String part(IndicatorKind kind, String dimension) {
        return kind == IndicatorKind.DEDUCTION ? dimension : OTHERS;
    }

    private static Map<String, String> values(SimulationHead head, Typed typed) {
        Map<String, String> values = new HashMap<>(head.changes());
        values.putAll(typed.typed());
        return values;
    }

    private static Set<String> wrong(Typed typed) {
        return typed.errors().stream().map(FieldError::field).collect(Collectors.toSet());
    }

    /** The fields of one edition with the values laid over it. */
    private final class Form {
        private final EditionFigures figures;
        private final Map<String, String> values;
        private final Set<String> wrong;

        Form(EditionFigures figures, Map<String, String> values, Set<String> wrong) {
            this.figures = figures;
            this.values = values;
            this.wrong = wrong;
        }

        List<SimulationEditView.FigureField> whole() {
            List<SimulationEditView.FigureField> fields = new ArrayList<>();
            EvaluationScheme base = figures.scheme();
            base.dimensions().forEach(one -> add(fields, Place.of(Place.Kind.WEIGHT, one.code(), "")));
            base.grades().stream()
                    .filter(one -> one.from().signum() > 0)
                    .flatMap(one -> Place.of("grades[" + one.grade() + "].from").stream())
                    .forEach(place -> add(fields, place));
            Stream.of("bonus.gate", "bonus.cap", "veto.value")
                    .flatMap(text -> Place.of(text).stream())
                    .forEach(place -> add(fields, place));
            return fields;
        }

        List<SimulationEditView.IndicatorFields> indicators(String part) {
            EvaluationScheme base = figures.scheme();
            Stream<String> used = base.indicators().stream()
                    .filter(one -> part(one.kind(), one.dimension()).equals(part))
                    .map(SchemeIndicator::code);
            Stream<String> unused = rulebook.indicators().values().stream()
                    .filter(one -> part(one.kind(), one.dimension()).equals(part))
                    .map(Indicator::id)
                    .filter(code -> base.indicator(code).isEmpty());
            return Stream.concat(used, unused).map(this::indicator).toList();
        }

        private SimulationEditView.IndicatorFields indicator(String code) {
            EvaluationScheme base = figures.scheme();
            List<SimulationEditView.FigureField> more = new ArrayList<>();
            base.indicator(code)
                    .ifPresent(one -> one.deductions().forEach((reason, deduction) -> {
                        add(more, Place.of(Place.Kind.AMOUNT, code, reason));
                        for (int tier = 1; tier <= deduction.tiers().size(); tier++) {
                            add(more, Place.tier(code, reason, tier));
                        }
                    }));
            Indicator indicator = rulebook.indicators().get(code);
            if (indicator != null) {
                indicator.parameters().keySet().forEach(name -> add(more, Place.of(Place.Kind.PARAMETER, code, name)));
            }
            IndicatorKind kind = base.indicator(code)
                    .map(SchemeIndicator::kind)
                    .orElseGet(() -> indicator == null ? IndicatorKind.DEDUCTION : indicator.kind());
            return new SimulationEditView.IndicatorFields(
                    code,
                    new IndicatorNames(rulebook, base).indicator(code),
                    kind,
                    Objects.requireNonNull(field(Place.of(Place.Kind.ENABLED, code, ""))),
                    field(Place.of(Place.Kind.POINTS, code, "")),
                    field(Place.of(Place.Kind.CAP, code, "")),
                    more);
        }

        private void add(List<SimulationEditView.FigureField> fields, Place place) {
            SimulationEditView.FigureField field = field(place);
            if (field != null) {
                fields.add(field);
            }
        }

        private SimulationEditView.@Nullable FigureField field(Place place) {
            String text = place.text();
            return figures.at(place)
                    .map(now -> new SimulationEditView.FigureField(
                            text,
                            place.ofIndicator() ? places.figure(place) : places.title(place, figures),
                            now,
                            places.value(place, now),
                            values.getOrDefault(text, now),
                            wrong.contains(text)))
                    .orElse(null);
        }
    }
}
