// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mingjian.rules.simulation.Move;

/**
 * Places before and after, side by side (名次对照): where each name stands and which line joins them, in units of the drawing.
 *
 * @param lines by place before
 */
public record RankSlope(int width, int height, List<Line> lines) {

    private static final int ROW = 26;
    private static final int TOP = 20;

    /**
     * One bureau.
     *
     * @param tone {@code up}, {@code down} or {@code same}; only moves of two places and more, and crossings, stand out
     */
    public record Line(String name, int from, int to, int yFrom, int yTo, String tone, boolean strong) {}

    static RankSlope of(List<Move> moves, List<String> crossing) {
        List<Move> placed = moves.stream()
                .filter(move -> move.before().rank() != null && move.after().rank() != null)
                .toList();
        List<Move> before = placed.stream()
                .sorted(Comparator.comparing(RankSlope::from).thenComparing(Move::bureau))
                .toList();
        List<Move> after = placed.stream()
                .sorted(Comparator.comparing(RankSlope::to).thenComparing(Move::bureau))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Move move = before.get(i);
            lines.add(new Line(
                    move.name(),
                    from(move),
                    to(move),
                    TOP + i * ROW,
                    TOP + after.indexOf(move) * ROW,
                    move.places() > 0 ? "up" : move.places() < 0 ? "down" : "same",
                    Math.abs(move.places()) > 1 || crossing.contains(move.bureau())));
        }
        return new RankSlope(404, TOP + placed.size() * ROW, lines);
    }

    private static int from(Move move) {
        return Objects.requireNonNull(move.before().rank());
    }

    private static int to(Move move) {
        return Objects.requireNonNull(move.after().rank());
    }
}
