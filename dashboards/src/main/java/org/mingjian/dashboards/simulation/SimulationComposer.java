// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.revision.Revision;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.simulation.Move;
import org.mingjian.rules.simulation.SimulatedResult;
import org.springframework.stereotype.Component;

/** Lays what a simulation comes to out for its page. */
@Component
final class SimulationComposer {

    private final Rulebook rulebook;
    private final ChangeRows changes;
    private final DraftCheck check;

    SimulationComposer(Rulebook rulebook, ChangeRows changes, DraftCheck check) {
        this.check = check;
        this.rulebook = rulebook;
        this.changes = changes;
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
                List.of(),
                errors);
    }

    SimulationView view(Simulated simulated, @Nullable String sort, Viewer viewer) {
        SimulatedResult result = simulated.result();
        MoveOrder order = MoveOrder.of(sort);
        return new SimulationView(
                simulated.head(),
                makes(viewer),
                simulated,
                changes.rows(simulated),
                rows(result, order),
                order.columns("/simulations/" + simulated.head().id()),
                result.steps().size() > SimulationView.LETTERS
                        ? List.of()
                        : letters(result.steps().size()),
                grades(result),
                result.crossings(),
                revision(result),
                result.steps().isEmpty() ? List.of() : check.rows(result),
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

    private List<SimulationView.GroupRows> rows(SimulatedResult result, MoveOrder order) {
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
                            order.sorted(members),
                            group.moved() == 0 ? null : RankSlope.of(members, crossing, result.crossings()));
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
}
