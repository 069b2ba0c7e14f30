// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scheme.VetoTreatment;

/**
 * The figures of an edition that a draft may change, as texts: what a form shows and what a change is compared with.
 *
 * @param places of the bureaus of the official result, whose groups may be changed too; none where only the edition matters
 */
public record EditionFigures(Rulebook rulebook, EvaluationScheme scheme, List<RankedBureau> places) {

    public EditionFigures {
        places = List.copyOf(places);
    }

    public EditionFigures(Rulebook rulebook, EvaluationScheme scheme) {
        this(rulebook, scheme, List.of());
    }

    /** Of the official result a simulation starts from. */
    public static EditionFigures of(Rulebook rulebook, Ground ground) {
        return new EditionFigures(
                rulebook, ground.scheme(), ground.result().ranking().places());
    }

    /** The bureau of this code; empty where the result has none. */
    public Optional<RankedBureau> bureau(String code) {
        return places.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What stands at a place now; {@code ""} where it may be set and is not; empty where the edition has no such figure. */
    public Optional<String> at(Place place) {
        if (scheme.composite() != null && !ofComposite(place)) {
            return Optional.empty();
        }
        return switch (place.kind()) {
            case WEIGHT -> dimension(place.code()).map(one -> text(one.points()));
            case DIMENSION_CAP -> dimension(place.code()).map(one -> text(one.cap()));
            case ENABLED -> enabled(place.code());
            case POINTS -> scored(place.code()).map(one -> text(one.points()));
            case CAP -> scored(place.code()).map(one -> text(one.cap()));
            case AMOUNT -> deduction(place).filter(EditionFigures::priced).map(one -> text(one.amount()));
            case TIER ->
                deduction(place)
                        .filter(one -> place.number() >= 1
                                && place.number() <= one.tiers().size())
                        .map(one -> text(one.tiers().get(place.number() - 1).amount()));
            case PARAMETER -> parameter(place);
            case GATE -> Optional.of(text(scheme.bonus().gate()));
            case BONUS_CAP -> Optional.of(text(scheme.bonus().cap()));
            case VETO ->
                scheme.veto().action() == VetoTreatment.Action.CAP
                        ? Optional.of(text(scheme.veto().value()))
                        : Optional.empty();
            case GRADE ->
                scheme.grades().stream()
                        .filter(band -> band.grade().equals(place.code()))
                        .map(GradeBand::from)
                        .map(EditionFigures::text)
                        .findFirst();
            case GROUP -> bureau(place.code()).map(RankedBureau::group);
        };
    }

    /** Of a composite: the weight of a part in percent and whether it counts, grades, groups. Its other figures decide nothing. */
    private boolean ofComposite(Place place) {
        return switch (place.kind()) {
            case POINTS, ENABLED -> scheme.indicator(place.code()).isPresent();
            case GRADE, GROUP -> true;
            default -> false;
        };
    }

    /** Whether a deduction has an amount of its own that can be set. */
    public static boolean priced(Deduction deduction) {
        return deduction.mode() == Deduction.Mode.PER_OCCURRENCE || deduction.mode() == Deduction.Mode.RATIO;
    }

    private Optional<SchemeDimension> dimension(String code) {
        return scheme.dimensions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private Optional<SchemeIndicator> scored(String code) {
        return scheme.indicator(code).filter(one -> one.kind() != IndicatorKind.VETO);
    }

    /** An indicator of the rulebook the edition does not use may be switched on. */
    private Optional<String> enabled(String code) {
        if (scheme.indicator(code).isPresent()) {
            return Optional.of("true");
        }
        Indicator indicator = rulebook.indicators().get(code);
        boolean placed = indicator != null
                && (indicator.kind() != IndicatorKind.DEDUCTION
                        || dimension(indicator.dimension()).isPresent());
        return placed ? Optional.of("false") : Optional.empty();
    }

    private Optional<Deduction> deduction(Place place) {
        return scheme.indicator(place.code()).map(one -> one.deductions().get(place.name()));
    }

    private Optional<String> parameter(Place place) {
        Optional<SchemeIndicator> chosen = scheme.indicator(place.code());
        Indicator indicator = rulebook.indicators().get(place.code());
        @Nullable
        Parameter parameter = indicator == null ? null : indicator.parameters().get(place.name());
        return parameter == null
                ? Optional.empty()
                : chosen.map(one -> one.parameters()
                        .getOrDefault(
                                place.name(),
                                parameter
                                        .values()
                                        .get(parameter.values().size() - 1)
                                        .value()));
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
