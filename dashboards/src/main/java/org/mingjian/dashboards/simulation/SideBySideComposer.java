// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.simulation.EditionFigures;
import org.mingjian.rules.simulation.GroupMove;
import org.mingjian.rules.simulation.Overlay;
import org.mingjian.rules.simulation.Place;
import org.mingjian.rules.simulation.SideBySide;
import org.springframework.stereotype.Component;

/** Lays two simulations of one result out beside each other. */
@Component
final class SideBySideComposer {

    private final ChangeRows changes;
    private final PlaceWords places;

    SideBySideComposer(ChangeRows changes, PlaceWords places) {
        this.changes = changes;
        this.places = places;
    }

    /** Before the second is chosen, or where one of the two cannot be computed. */
    SideBySideView choice(
            SimulationHead first,
            List<SimulationHead> others,
            @Nullable SimulationHead second,
            List<FieldError> errors) {
        return new SideBySideView(first, others, second, List.of(), List.of(), List.of(), 0, 0, errors);
    }

    SideBySideView view(Simulated first, Simulated second, List<SimulationHead> others) {
        SideBySide both = SideBySide.of(first.result(), second.result());
        List<SideBySide.Row> apart = both.apart();
        return new SideBySideView(
                first.head(),
                others,
                second.head(),
                changes(first, second, both),
                groups(first, second),
                apart,
                both.rows().size() - apart.size(),
                (int) apart.stream().filter(SideBySide.Row::crossesOnce).count(),
                List.of());
    }

    private List<SideBySideView.ChangePair> changes(Simulated first, Simulated second, SideBySide both) {
        EditionFigures figures = changes.figures(first);
        List<SideBySideView.ChangePair> pairs = new ArrayList<>();
        for (Place place : both.places()) {
            pairs.add(new SideBySideView.ChangePair(
                    place.ofIndicator() ? place.code() : null,
                    places.title(place, figures),
                    places.reason(place),
                    places.value(place, figures.at(place).orElse(null), figures),
                    value(first.result().draft().overlay(), place, figures),
                    value(second.result().draft().overlay(), place, figures)));
        }
        return pairs;
    }

    private @Nullable String value(Overlay overlay, Place place, EditionFigures figures) {
        String value = overlay.values().get(place);
        return value == null ? null : places.value(place, value, figures);
    }

    private static List<SideBySideView.GroupPair> groups(Simulated first, Simulated second) {
        List<SideBySideView.GroupPair> pairs = new ArrayList<>();
        for (GroupMove one : first.result().groups()) {
            second.result().groups().stream()
                    .filter(other -> other.group().equals(one.group()))
                    .map(other -> new SideBySideView.GroupPair(
                            SimulationComposer.title(first.result().draft().base(), one.group()), one, other))
                    .forEach(pairs::add);
        }
        return pairs;
    }
}
