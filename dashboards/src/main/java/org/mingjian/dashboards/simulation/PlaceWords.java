// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.simulation.EditionFigures;
import org.mingjian.rules.simulation.Place;
import org.springframework.stereotype.Component;

/** Places of an edition and their values in words: 法定期限内答复 · 分值, 4.00 → 5.00. */
@Component
public final class PlaceWords {

    private final Words words;
    private final Rulebook rulebook;

    public PlaceWords(Words words, Rulebook rulebook) {
        this.words = words;
        this.rulebook = rulebook;
    }

    /** As a paper says it. */
    public PlaceWords ofRecords() {
        return new PlaceWords(words.ofRecords(), rulebook);
    }

    /** What a place is, without the code of its indicator. */
    public String title(Place place, EditionFigures figures) {
        String figure = figure(place);
        if (place.ofIndicator()) {
            IndicatorNames names = new IndicatorNames(rulebook, figures.scheme());
            return words.of("simulation.place.of", names.indicator(place.code()), figure);
        }
        return switch (place.kind()) {
            case WEIGHT, DIMENSION_CAP ->
                words.of(
                        "simulation.place.of",
                        new IndicatorNames(rulebook, figures.scheme()).dimension(place.code()),
                        figure);
            case GRADE -> words.of("simulation.place.GRADE.of", place.code());
            case GROUP ->
                words.of(
                        "simulation.place.of",
                        figures.bureau(place.code()).map(RankedBureau::name).orElse(place.code()),
                        figure);
            default -> figure;
        };
    }

    /** The figure alone: 分值, 封顶, 扣分标准第 1 档. */
    public String figure(Place place) {
        return switch (place.kind()) {
            case TIER -> words.of("simulation.place.TIER", place.number());
            case PARAMETER -> parameter(place).map(Parameter::meaning).orElse(place.name());
            default -> words.of("simulation.place." + place.kind().name() + (ofPart(place) ? ".part" : ""));
        };
    }

    /** Of a part of a composite score, which only the edition knows. */
    private boolean ofPart(Place place) {
        boolean known = place.kind() == Place.Kind.POINTS || place.kind() == Place.Kind.ENABLED;
        return known && !rulebook.indicators().containsKey(place.code());
    }

    /** What a deduction is for, with placeholders for the facts it names; empty for other figures. */
    public String reason(Place place) {
        if (place.kind() != Place.Kind.AMOUNT && place.kind() != Place.Kind.TIER) {
            return "";
        }
        Indicator indicator = rulebook.indicators().get(place.code());
        Reason reason = indicator == null ? null : indicator.reason(place.name());
        return reason == null ? place.name() : words.placeholders(reason.message());
    }

    /** A value as people read it. */
    public String value(Place place, @Nullable String value, EditionFigures figures) {
        if (value == null || value.isEmpty()) {
            return words.of(place.kind() == Place.Kind.AMOUNT ? "simulation.value.points" : "simulation.value.none");
        }
        return switch (place.kind()) {
            case ENABLED -> words.of("simulation.enabled." + value);
            case GROUP -> group(figures, value);
            case PARAMETER ->
                parameter(place)
                        .filter(one -> one.type() == Parameter.Type.WHOLE)
                        .map(one -> value + " " + one.unit())
                        .orElse(value);
            default -> points(value);
        };
    }

    /** With two decimals at least, as figures of an edition are written. */
    private static String points(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.setScale(Math.max(2, number.scale())).toPlainString();
    }

    private static String group(EditionFigures figures, String code) {
        return figures.scheme().groups().stream()
                .filter(one -> one.code().equals(code))
                .map(Group::title)
                .findFirst()
                .orElse(code);
    }

    private Optional<Parameter> parameter(Place place) {
        return Optional.ofNullable(rulebook.indicators().get(place.code()))
                .map(indicator -> indicator.parameters().get(place.name()));
    }
}
