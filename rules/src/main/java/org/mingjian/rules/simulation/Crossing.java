// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;

/**
 * The start of a grade and who crosses it (谁会跨线). A bureau under a veto has its veto's grade and crosses nothing.
 *
 * @param before where the grade started; the same as {@code from} unless the draft moves it
 * @param up who comes to be at or above it
 * @param down who falls below it
 */
public record Crossing(String grade, BigDecimal before, BigDecimal from, List<Move> up, List<Move> down) {

    static List<Crossing> of(EvaluationScheme base, EvaluationScheme draft, List<Move> moves) {
        var crossings = new ArrayList<Crossing>();
        for (GradeBand band : draft.grades()) {
            Optional<GradeBand> old = base.grades().stream()
                    .filter(one -> one.grade().equals(band.grade()))
                    .findFirst();
            if (band.from().signum() > 0 && old.isPresent()) {
                crossings.add(of(band, old.get().from(), moves));
            }
        }
        return crossings;
    }

    private static Crossing of(GradeBand band, BigDecimal before, List<Move> moves) {
        var up = new ArrayList<Move>();
        var down = new ArrayList<Move>();
        for (Move move : moves) {
            boolean had = reaches(move.before(), before);
            boolean has = reaches(move.after(), band.from());
            boolean compared =
                    !move.held() && !move.before().veto() && !move.after().veto();
            if (compared && had != has) {
                (has ? up : down).add(move);
            }
        }
        return new Crossing(band.grade(), before, band.from(), up, down);
    }

    private static boolean reaches(Move.Standing standing, BigDecimal from) {
        @Nullable BigDecimal score = standing.score();
        return score != null && score.compareTo(from) >= 0;
    }
}
