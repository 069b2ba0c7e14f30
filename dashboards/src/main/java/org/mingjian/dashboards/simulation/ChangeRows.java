// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.simulation.EditionFigures;
import org.mingjian.rules.simulation.Place;
import org.mingjian.rules.simulation.StepEffect;
import org.springframework.stereotype.Component;

/** What a simulation changes, a row for each value, and what each step does alone. */
@Component
final class ChangeRows {

    private final Rulebook rulebook;
    private final PlaceWords places;

    ChangeRows(Rulebook rulebook, PlaceWords places) {
        this.rulebook = rulebook;
        this.places = places;
    }

    /** The edition it starts from, and the groups of the official result. */
    EditionFigures figures(Simulated simulated) {
        return new EditionFigures(
                rulebook,
                simulated.result().draft().base(),
                simulated.official().ranking().places());
    }

    List<SimulationView.ChangeRow> rows(Simulated simulated) {
        EditionFigures figures = figures(simulated);
        List<StepEffect> steps = simulated.result().steps();
        List<SimulationView.ChangeRow> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            for (Map.Entry<Place, String> one : steps.get(i).step().values().entrySet()) {
                rows.add(row(SimulationComposer.letter(i), steps.get(i), one.getKey(), one.getValue(), figures));
            }
        }
        return rows;
    }

    /** The effect stands beside the first value of a step. */
    private SimulationView.ChangeRow row(
            String letter, StepEffect effect, Place place, String value, EditionFigures figures) {
        boolean first = place.equals(effect.step().values().firstKey());
        return new SimulationView.ChangeRow(
                first ? letter : "",
                rulebook.indicators().containsKey(place.code()) ? place.code() : null,
                places.title(place, figures),
                places.reason(place),
                places.value(place, figures.at(place).orElse(null), figures),
                places.value(place, value, figures),
                first ? effect.affected() : null,
                first ? effect.mean() : null,
                first ? effect.few() : 0,
                effect.assessed());
    }
}
