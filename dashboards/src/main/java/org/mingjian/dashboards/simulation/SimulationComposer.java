// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.SortColumn;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.revision.Revision;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.simulation.EditionFigures;
import org.mingjian.rules.simulation.Move;
import org.mingjian.rules.simulation.Place;
import org.mingjian.rules.simulation.SimulatedResult;
import org.mingjian.rules.simulation.StepEffect;
import org.springframework.stereotype.Component;

/** Lays what a simulation comes to out for its page. */
@Component
final class SimulationComposer {

    private static final Map<String, Comparator<Move>> ORDERS = orders();

    private final Rulebook rulebook;
    private final PlaceWords places;

    SimulationComposer(Rulebook rulebook, PlaceWords places) {
        this.rulebook = rulebook;
        this.places = places;
    }

    SimulationView failed(SimulationHead head, List<FieldError> errors, Viewer viewer) {
        return new SimulationView(
                head,
                makes(viewer),
                null,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                errors);
    }

    SimulationView view(Simulated simulated, @Nullable String sort, Viewer viewer) {
        SimulatedResult result = simulated.result();
        String order = sort != null && ORDERS.containsKey(sort) ? sort : "rank";
        return new SimulationView(
                simulated.head(),
                makes(viewer),
                simulated,
                changes(result),
                rows(result, order),
                columns(simulated.head().id(), order),
                result.steps().size() > SimulationView.LETTERS
                        ? List.of()
                        : letters(result.steps().size()),
                grades(result),
                result.crossings(),
                revision(result),
                List.of());
    }

    /** Sentences on what differs from the edition it starts from. */
    private List<String> revision(SimulatedResult result) {
        return Revision.of(result.draft().base(), result.draft().scheme(), rulebook, Optional.empty());
    }

    static boolean makes(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE;
    }

    /** A, B … Z, then 27, 28 … */
    static String letter(int step) {
        return step < 26 ? String.valueOf((char) ('A' + step)) : String.valueOf(step + 1);
    }

    private static List<String> letters(int steps) {
        return Stream.iterate(0, i -> i + 1)
                .limit(steps)
                .map(SimulationComposer::letter)
                .toList();
    }

    private List<SimulationView.ChangeRow> changes(SimulatedResult result) {
        var figures = new EditionFigures(rulebook, result.draft().base());
        List<SimulationView.ChangeRow> rows = new ArrayList<>();
        for (int i = 0; i < result.steps().size(); i++) {
            StepEffect effect = result.steps().get(i);
            String letter = letter(i);
            for (Map.Entry<Place, String> one : effect.step().values().entrySet()) {
                boolean first = one.getKey().equals(effect.step().values().firstKey());
                Place place = one.getKey();
                rows.add(new SimulationView.ChangeRow(
                        first ? letter : "",
                        place.ofIndicator() ? place.code() : null,
                        places.title(place, figures),
                        places.value(place, figures.at(place).orElse(null)),
                        places.value(place, one.getValue()),
                        first ? effect.affected() : null,
                        first ? effect.mean() : null,
                        first ? effect.few() : 0,
                        effect.assessed()));
            }
        }
        return rows;
    }

    private List<SimulationView.GroupRows> rows(SimulatedResult result, String order) {
        List<String> crossing = result.crossings().stream()
                .flatMap(one -> Stream.concat(one.up().stream(), one.down().stream()))
                .map(Move::bureau)
                .toList();
        return result.groups().stream()
                .map(group -> {
                    List<Move> members = result.moves().stream()
                            .filter(move -> move.group().equals(group.group()))
                            .toList();
                    return new SimulationView.GroupRows(
                            group,
                            title(result.draft().base(), group.group()),
                            members.stream().sorted(ORDERS.get(order)).toList(),
                            group.moved() == 0 ? null : RankSlope.of(members, crossing));
                })
                .toList();
    }

    static String title(EvaluationScheme scheme, String group) {
        return scheme.groups().stream()
                .filter(one -> one.code().equals(group))
                .map(Group::title)
                .findFirst()
                .orElse(group);
    }

    private static List<SimulationView.GradeCount> grades(SimulatedResult result) {
        return result.draft().scheme().grades().stream()
                .map(band -> new SimulationView.GradeCount(
                        band.grade(),
                        (int) result.moves().stream()
                                .filter(move ->
                                        band.grade().equals(move.before().grade()))
                                .count(),
                        (int) result.moves().stream()
                                .filter(move -> band.grade().equals(move.after().grade()))
                                .count()))
                .toList();
    }

    private static Map<String, SortColumn> columns(long id, String order) {
        Map<String, SortColumn> columns = new LinkedHashMap<>();
        for (String noun : ORDERS.keySet()) {
            boolean now = noun.equals(order);
            boolean ascending = noun.equals("rank") || noun.equals("difference");
            columns.put(
                    noun,
                    new SortColumn(
                            "simulation.column." + noun,
                            "/simulations/" + id + (noun.equals("rank") ? "" : "?sort=" + noun),
                            !now
                                    ? SortColumn.Order.NONE
                                    : ascending ? SortColumn.Order.ASCENDING : SortColumn.Order.DESCENDING,
                            true));
        }
        return columns;
    }

    private static Map<String, Comparator<Move>> orders() {
        Comparator<Integer> last = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<Move> byCode = Comparator.comparing(Move::bureau);
        Map<String, Comparator<Move>> orders = new LinkedHashMap<>();
        orders.put(
                "rank",
                Comparator.comparing((Move move) -> move.after().rank(), last).thenComparing(byCode));
        orders.put(
                "before",
                Comparator.comparing(
                                (Move move) -> move.before().score(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(byCode));
        orders.put(
                "after",
                Comparator.comparing(
                                (Move move) -> move.after().score(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(byCode));
        orders.put(
                "difference",
                Comparator.comparing(Move::difference, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(byCode));
        return orders;
    }
}
