// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.rules.History;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.BureauReformKind;
import org.mingjian.rules.facts.Fact;

/** Which bureaus the bureaus came out of (机构沿革). */
public final class Lineages {

    private final SortedMap<String, List<BureauReform>> byBureau = new TreeMap<>();

    private Lineages() {}

    /** @param facts of all bureaus, in any order */
    public static Lineages of(Collection<? extends Fact> facts) {
        Lineages lineages = new Lineages();
        facts.stream()
                .filter(BureauReform.class::isInstance)
                .map(BureauReform.class::cast)
                .distinct()
                .filter(reform -> !reform.predecessors().isEmpty())
                .sorted(Comparator.comparing(BureauReform::effectiveOn).thenComparing(BureauReform::kind))
                .forEach(reform -> lineages.byBureau
                        .computeIfAbsent(reform.bureau(), code -> new ArrayList<>())
                        .add(reform));
        return lineages;
    }

    /** Codes of all bureaus a bureau came out of up to the day, the nearest first; itself is not among them. */
    public Set<String> ancestors(String bureau, LocalDate day) {
        Set<String> found = new LinkedHashSet<>();
        List<String> asked = new ArrayList<>(List.of(bureau));
        for (int i = 0; i < asked.size(); i++) {
            for (BureauReform reform : byBureau.getOrDefault(asked.get(i), List.of())) {
                if (!reform.effectiveOn().isAfter(day)) {
                    reform.predecessors().stream()
                            .filter(code -> !code.equals(bureau) && found.add(code))
                            .forEach(asked::add);
                }
            }
        }
        return found;
    }

    /**
     * The one bureau whose result may stand for a bureau's own before the reform: the only one it came out of, and that by
     * renaming or merger. Of several merged none can, and a part of a divided one is not the whole.
     */
    public Optional<String> predecessor(String bureau, LocalDate day) {
        return byBureau.getOrDefault(bureau, List.of()).stream()
                .filter(reform -> !reform.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(Lineages::carriesOn)
                .map(reform -> reform.predecessors().get(0));
    }

    private static boolean carriesOn(BureauReform reform) {
        return reform.kind() != BureauReformKind.SPLIT && reform.predecessors().size() == 1;
    }

    /** The history with the place of its predecessor for each bureau that has none of its own. */
    public History carry(History history, LocalDate day) {
        SortedMap<String, History.Place> places = new TreeMap<>(history.places());
        for (String bureau : byBureau.keySet()) {
            Set<String> seen = new LinkedHashSet<>(Set.of(bureau));
            Optional<String> before = predecessor(bureau, day);
            while (before.isPresent() && !places.containsKey(bureau) && seen.add(before.get())) {
                History.Place place = history.places().get(before.get());
                if (place != null) {
                    places.put(bureau, place);
                }
                before = predecessor(before.get(), day);
            }
        }
        return new History(places);
    }
}
