// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
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
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.simulation.Place;
import org.springframework.stereotype.Component;

/** Lays one part of an edition out as a form. */
@Component
final class SimulationEditComposer {

    /** Part of weights, grades, bonuses and veto. */
    static final String WHOLE = "whole";

    /** Part of vetoes and bonuses. */
    static final String OTHERS = "others";

    /** Part of the comparison groups bureaus are in. */
    static final String GROUPS = "groups";

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
        var form = new EditForm(places, draft.figures(), values(head, typed), wrong(typed));
        boolean whole = shown.equals(WHOLE);
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
                whole ? form.whole() : List.of(),
                shown.equals(GROUPS) ? form.groups() : List.of(),
                whole ? List.of() : form.indicators(shown),
                typed.errors());
    }

    private static List<String> codes(EvaluationScheme base) {
        return Stream.of(
                        Stream.of(WHOLE),
                        base.dimensions().stream().map(SchemeDimension::code),
                        base.composite() == null ? Stream.of(OTHERS, GROUPS) : Stream.of(GROUPS))
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
            return place.kind() == Place.Kind.GROUP ? GROUPS : WHOLE;
        }
        Indicator indicator = rulebook.indicators().get(place.code());
        return base.indicator(place.code())
                .map(one -> EditForm.part(one.kind(), one.dimension()))
                .orElseGet(() -> indicator == null ? WHOLE : EditForm.part(indicator.kind(), indicator.dimension()));
    }

    private static Map<String, String> values(SimulationHead head, Typed typed) {
        Map<String, String> values = new HashMap<>(head.changes());
        values.putAll(typed.typed());
        return values;
    }

    private static Set<String> wrong(Typed typed) {
        return typed.errors().stream().map(FieldError::field).collect(Collectors.toSet());
    }
}
