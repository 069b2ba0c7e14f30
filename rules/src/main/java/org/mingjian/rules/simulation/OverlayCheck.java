// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Parameter;

/** Looks at each value of an overlay by itself, before an edition is made of it: form, range, whether it changes anything. */
record OverlayCheck(EditionFigures figures) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What is left: values in one form, without those that change nothing. */
    Overlay checked(Overlay overlay) {
        var problems = new ArrayList<DraftProblem>();
        var kept = new TreeMap<Place, String>();
        overlay.values().forEach((place, value) -> {
            Optional<String> base = figures.at(place);
            DraftProblem wrong = base.isEmpty()
                    ? DraftProblem.of(place.text(), "place.unknown", place.text())
                    : problem(place, value);
            if (wrong != null) {
                problems.add(wrong);
            } else if (!same(place, base.orElse(""), value)) {
                kept.put(place, value);
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidDraft(problems);
        }
        return new Overlay(kept);
    }

    /** Whether two values say the same: 2 is 2.00. */
    static boolean same(Place place, String one, String other) {
        boolean numbers = place.kind() != Place.Kind.PARAMETER && place.kind() != Place.Kind.ENABLED;
        return one.equals(other)
                || numbers
                        && number(one)
                                .flatMap(first -> number(other).map(second -> first.compareTo(second) == 0))
                                .orElse(false);
    }

    /** A plain number, no exponent; empty for any other text. */
    static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,6}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Whether one number is above another; texts that are none are not. */
    static boolean above(String one, String other) {
        return number(one)
                .flatMap(first -> number(other).map(second -> first.compareTo(second) > 0))
                .orElse(false);
    }

    private @Nullable DraftProblem problem(Place place, String value) {
        return switch (place.kind()) {
            case ENABLED -> List.of("true", "false").contains(value) ? null : of(place, "enabled.wrong", value);
            case PARAMETER -> parameter(place, value);
            case AMOUNT, TIER -> amount(place, value, 4);
            case WEIGHT, POINTS -> positive(place, value);
            case DIMENSION_CAP, CAP, BONUS_CAP -> amount(place, value, 2);
            case GATE, VETO, GRADE -> percent(place, value);
            case GROUP -> of(place, "place.unknown", place.text());
        };
    }

    private static @Nullable DraftProblem positive(Place place, String value) {
        DraftProblem wrong = amount(place, value, 2);
        boolean zero = wrong == null && new BigDecimal(value).signum() == 0;
        return zero ? of(place, "points.zero") : wrong;
    }

    private static @Nullable DraftProblem percent(Place place, String value) {
        DraftProblem wrong = amount(place, value, 2);
        boolean above = wrong == null && new BigDecimal(value).compareTo(HUNDRED) > 0;
        return above ? of(place, "percent.above", value) : wrong;
    }

    private static @Nullable DraftProblem amount(Place place, String value, int decimals) {
        Optional<BigDecimal> number = number(value);
        if (number.isEmpty()) {
            return of(place, "number.wrong", value);
        }
        if (number.get().signum() < 0) {
            return of(place, "number.negative", value);
        }
        return number.get().stripTrailingZeros().scale() > decimals
                ? of(place, "number.decimals", value, decimals)
                : null;
    }

    private @Nullable DraftProblem parameter(Place place, String value) {
        Map<String, Indicator> indicators = figures.rulebook().indicators();
        Indicator indicator = indicators.get(place.code());
        Parameter parameter = indicator == null ? null : indicator.parameters().get(place.name());
        boolean fits = parameter != null && !value.isEmpty() && value.length() <= 500 && fits(parameter, value);
        return fits ? null : of(place, "parameter." + (parameter == null ? "TEXT" : parameter.type()), value);
    }

    /** Quantities of the rules are never negative; a term of a thousand years is a slip. */
    private static boolean fits(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case WHOLE -> value.matches("\\d{1,5}");
            case DECIMAL -> number(value).filter(one -> one.signum() >= 0).isPresent();
            case DATE, TEXT, CODES -> parameter.type().fits(value);
        };
    }

    private static DraftProblem of(Place place, String key, Object... values) {
        return DraftProblem.of(place.text(), key, values);
    }
}
