// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * All a simulation came to. It is no {@link org.mingjian.rules.EvaluationResult} and cannot be published.
 *
 * @param basis what it was computed from
 * @param sheets under the draft, by bureau code ascending
 * @param moves by group and place under the draft; those without a place last
 * @param groups as ranked
 * @param crossings highest grade first
 * @param steps in the order of the parts of a difference
 */
public record SimulatedResult(
        DraftEdition draft,
        Basis basis,
        List<ScoreSheet> sheets,
        List<Move> moves,
        List<GroupMove> groups,
        List<Crossing> crossings,
        List<StepEffect> steps) {

    public SimulatedResult {
        sheets = List.copyOf(sheets);
        moves = List.copyOf(moves);
        groups = List.copyOf(groups);
        crossings = List.copyOf(crossings);
        steps = List.copyOf(steps);
    }

    public Optional<ScoreSheet> sheet(String bureau) {
        return sheets.stream().filter(one -> one.bureau().equals(bureau)).findFirst();
    }

    /** Bureaus with another place, or in another group. */
    public int moved() {
        return (int) moves.stream().filter(Move::moved).count();
    }

    /** Bureaus that cross the start of a grade. */
    public int crossed() {
        return (int) crossings.stream()
                .flatMap(one -> Stream.concat(one.up().stream(), one.down().stream()))
                .map(Move::bureau)
                .distinct()
                .count();
    }
}
