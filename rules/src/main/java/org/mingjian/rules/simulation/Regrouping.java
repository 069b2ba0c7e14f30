// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.GroupAssignment;

/** Bureaus put into another comparison group by a simulation (调整分组): a change of the register, not of the edition. */
record Regrouping(EditionFigures figures) {

    /** The groups an overlay gives bureaus, without those they have anyway. */
    Overlay checked(Overlay overlay) {
        var problems = new ArrayList<DraftProblem>();
        var kept = new TreeMap<Place, String>();
        overlay.only(place -> place.kind() == Place.Kind.GROUP).values().forEach((place, group) -> {
            Optional<String> now = figures.at(place);
            boolean known = figures.scheme().groups().stream()
                    .anyMatch(one -> one.code().equals(group));
            if (now.isEmpty()) {
                problems.add(DraftProblem.of(place.text(), "bureau.unknown", place.code()));
            } else if (!known) {
                problems.add(DraftProblem.of(place.text(), "group.unknown", group));
            } else if (!now.get().equals(group)) {
                kept.put(place, group);
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidDraft(problems);
        }
        return new Overlay(kept);
    }

    /** The facts as if the register had said so all along. */
    static List<Fact> of(List<Fact> facts, Map<String, String> groups) {
        return groups.isEmpty()
                ? facts
                : facts.stream()
                        .filter(fact -> !(fact instanceof GroupAssignment && groups.containsKey(fact.bureau())))
                        .map(fact -> of(fact, groups.get(fact.bureau())))
                        .toList();
    }

    private static Fact of(Fact fact, @Nullable String group) {
        if (group == null || !(fact instanceof Bureau bureau)) {
            return fact;
        }
        Map<String, String> row = new LinkedHashMap<>(FactTypes.write(bureau));
        row.put("group", group);
        return FactTypes.read("bureaus", row).orThrow();
    }
}
