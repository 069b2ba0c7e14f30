// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.fairness.GroupSpread;
import org.mingjian.rules.scheme.FairnessRule;

/**
 * One comparison group before and after.
 *
 * @param ranked bureaus with a place under the draft
 * @param medianBefore median score of those that had one officially; empty where there is none
 * @param spreadBefore highest less lowest score
 * @param winners with more points than before
 * @param losers with fewer
 * @param moved with another place
 */
public record GroupMove(
        String group,
        int ranked,
        @Nullable BigDecimal medianBefore,
        @Nullable BigDecimal medianAfter,
        @Nullable BigDecimal spreadBefore,
        @Nullable BigDecimal spreadAfter,
        int winners,
        int losers,
        int moved) {

    /** Whether so few are ranked that a median or a place says little. */
    public boolean few() {
        return ranked < FairnessRule.STANDARD.few();
    }

    /** @param moves of all bureaus */
    static GroupMove of(String group, List<Move> moves) {
        List<Move> scored = moves.stream().filter(move -> !move.held()).toList();
        List<Move> ranked =
                scored.stream().filter(move -> move.group().equals(group)).toList();
        List<BigDecimal> before = scores(
                scored.stream().filter(move -> move.groupBefore().equals(group)).toList(), Move::before);
        List<BigDecimal> after = scores(ranked, Move::after);
        return new GroupMove(
                group,
                ranked.size(),
                GroupSpread.median(before),
                GroupSpread.median(after),
                spread(before),
                spread(after),
                (int) ranked.stream().filter(move -> move.direction() > 0).count(),
                (int) ranked.stream().filter(move -> move.direction() < 0).count(),
                (int) ranked.stream().filter(Move::moved).count());
    }

    private static List<BigDecimal> scores(List<Move> moves, Function<Move, Move.Standing> side) {
        return moves.stream()
                .map(side)
                .flatMap(one -> Stream.ofNullable(one.score()))
                .sorted()
                .toList();
    }

    private static @Nullable BigDecimal spread(List<BigDecimal> ordered) {
        return ordered.isEmpty()
                ? null
                : ordered.get(ordered.size() - 1).subtract(Objects.requireNonNull(ordered.get(0)));
    }
}
