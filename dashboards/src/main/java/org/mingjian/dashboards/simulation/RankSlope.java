// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.mingjian.rules.simulation.Crossing;
import org.mingjian.rules.simulation.Move;

/**
 * Places before and after, side by side (名次对照): where each name stands and which line joins them, in units of the drawing.
 * A bureau that comes from another group has no place on the left and is left out.
 *
 * @param lines by place before
 * @param cuts starts of grades on either side, where somebody stands above and somebody below
 */
public record RankSlope(int width, int height, List<Line> lines, List<Cut> cuts) {

    private static final int ROW = 26;
    private static final int TOP = 36;
    private static final int HALF = ROW / 2;

    /**
     * One bureau.
     *
     * @param tone {@code up}, {@code down} or {@code same}; only moves of two places and more, and crossings, stand out
     */
    public record Line(String name, int from, int to, int yFrom, int yTo, String tone, boolean strong) {}

    /**
     * The start of a grade on one side.
     *
     * @param x where the line begins
     */
    public record Cut(String grade, int x, int y) {}

    static RankSlope of(List<Move> moves, List<String> crossing, List<Crossing> grades) {
        List<Move> placed = moves.stream()
                .filter(move -> !move.regrouped()
                        && move.before().rank() != null
                        && move.after().rank() != null)
                .toList();
        List<Move> before = ordered(placed, Move::before);
        List<Move> after = ordered(placed, Move::after);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Move move = before.get(i);
            lines.add(new Line(
                    move.name(),
                    rank(move.before()),
                    rank(move.after()),
                    TOP + i * ROW,
                    TOP + after.indexOf(move) * ROW,
                    move.places() > 0 ? "up" : move.places() < 0 ? "down" : "same",
                    Math.abs(move.places()) > 1 || crossing.contains(move.bureau())));
        }
        List<Cut> cuts = new ArrayList<>();
        for (Crossing one : grades) {
            cut(before, Move::before, one.grade(), one.before(), 0, cuts);
            cut(after, Move::after, one.grade(), one.from(), 282, cuts);
        }
        return new RankSlope(460, TOP + placed.size() * ROW, lines, cuts);
    }

    private static List<Move> ordered(List<Move> placed, Function<Move, Move.Standing> side) {
        return placed.stream()
                .sorted(Comparator.comparing((Move move) -> rank(side.apply(move)))
                        .thenComparing(Move::bureau))
                .toList();
    }

    /** Between the last who reaches the grade and the first who does not. */
    private static void cut(
            List<Move> ordered,
            Function<Move, Move.Standing> side,
            String grade,
            BigDecimal from,
            int x,
            List<Cut> cuts) {
        int above = (int) ordered.stream()
                .map(side)
                .takeWhile(one -> Objects.requireNonNull(one.score()).compareTo(from) >= 0)
                .count();
        if (above > 0 && above < ordered.size()) {
            cuts.add(new Cut(grade, x, TOP + above * ROW - HALF));
        }
    }

    private static int rank(Move.Standing standing) {
        return Objects.requireNonNull(standing.rank());
    }
}
