// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The last periods of a bureau in 80 by 26 pixels, axis 59 to 100, the line of 90 dotted; a lower score lies on the
 * ground line. Drawn by a page fragment, since a hundred rows of a table need no chart library.
 *
 * @param scores oldest first; an absent period breaks the line
 */
public record Sparkline(List<Optional<BigDecimal>> scores) {
    private static final double WIDTH = 80;
    private static final double HEIGHT = 26;
    private static final double MARGIN = 2.5;
    private static final double LOWER = 59;
    private static final double UPPER = 100;

    public Sparkline {
        scores = List.copyOf(scores);
    }

    /**
     * A place in the drawing.
     *
     * @param x pixels from the left
     * @param y pixels from the top
     */
    public record Place(BigDecimal x, BigDecimal y) {}

    /** The line, a new stroke after every gap. */
    public String path() {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < scores.size(); i++) {
            Place place = place(i);
            if (place != null) {
                path.append(drawing ? 'L' : 'M').append(place.x()).append(' ').append(place.y());
            }
            drawing = place != null;
        }
        return path.toString();
    }

    /** Where the newest score lies; absent when the newest period has none. */
    public @Nullable Place end() {
        return scores.isEmpty() ? null : place(scores.size() - 1);
    }

    /** The line of 90. */
    public String gradeLine() {
        return "M0 " + y(90) + "H80";
    }

    /** The scores as words, for readers who do not see the line. */
    public String text() {
        return scores.stream()
                .map(score -> score.map(
                                value -> value.setScale(2, RoundingMode.HALF_UP).toPlainString())
                        .orElse("–"))
                .collect(Collectors.joining("、"));
    }

    private @Nullable Place place(int i) {
        double step = scores.size() < 2 ? 0 : (WIDTH - 2 * MARGIN) / (scores.size() - 1);
        BigDecimal x = round(scores.size() < 2 ? WIDTH - MARGIN : MARGIN + i * step);
        return scores.get(i).map(score -> new Place(x, y(score.doubleValue()))).orElse(null);
    }

    private static BigDecimal y(double score) {
        double share = Math.min(1, Math.max(0, (score - LOWER) / (UPPER - LOWER)));
        return round(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }

    private static BigDecimal round(double pixels) {
        return BigDecimal.valueOf(pixels).setScale(1, RoundingMode.HALF_EVEN);
    }
}
