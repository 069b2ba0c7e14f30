// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the names of a trend's two lines stand: at their line, and on neither line, figure nor other name. */
final class TrendNames {
    /** Periods of paper left of the first one. */
    static final double BEFORE = 0.35;

    private static final double AXES = 78;
    private static final double FIGURE = 52;
    private static final double GAP = 7;
    private static final double CHARACTER = 12;
    private static final double LINE = 15;
    private static final double[] AWAY = {11, -12, 18, -19, 26, -27};

    private final Trend trend;
    private final double perPeriod;
    private final double perPoint;
    private final List<Line2D> lines = new ArrayList<>();
    private final Optional<Place> own;
    private final Optional<Place> median;

    /** The middle of a name, in periods from 0 and in points. */
    record Place(double at, double score) {}

    /**
     * @param width of the drawing in pixels
     * @param height of the drawing in pixels
     */
    TrendNames(Trend trend, int width, int height) {
        this.trend = trend;
        int last = trend.points().size() - 1;
        perPeriod = (width - AXES - FIGURE) / (last + BEFORE + 0.1);
        perPoint = (height - 44.0) / (TrendMarks.upper(trend) - trend.lower());
        lines(Trend.Point::official);
        lines(Trend.Point::groupMedian);
        Rectangle2D figure = last < 0 ? null : figure(last);
        List<Rectangle2D> taken = new ArrayList<>(Stream.ofNullable(figure).toList());
        own = place(trend.ownName(), Trend.Point::official, taken);
        own.ifPresent(place -> taken.add(box(place, trend.ownName())));
        median = place(trend.medianName(), Trend.Point::groupMedian, taken);
    }

    Optional<Place> own() {
        return own;
    }

    /** Empty where no place is free: the description and the table name the line, too. */
    Optional<Place> median() {
        return median;
    }

    /** Periods of paper right of the last one, for its figure. */
    double after() {
        return 0.1 + FIGURE / perPeriod;
    }

    /** Periods between the last dot and its figure. */
    double gap() {
        return GAP / perPeriod;
    }

    private Optional<Place> place(
            String name, Function<Trend.Point, @Nullable BigDecimal> score, List<Rectangle2D> taken) {
        int size = trend.points().size();
        return IntStream.range(0, size)
                .mapToObj(i -> size - 1 - i)
                .flatMap(i -> Stream.ofNullable(score.apply(trend.points().get(i)))
                        .flatMap(at ->
                                Arrays.stream(AWAY).mapToObj(away -> new Place(i, at.doubleValue() + away / perPoint))))
                .filter(place -> free(box(place, name), taken))
                .findFirst();
    }

    private boolean free(Rectangle2D box, List<Rectangle2D> taken) {
        double right = (trend.points().size() - 1 + after()) * perPeriod;
        return box.getMinX() >= -BEFORE * perPeriod
                && box.getMaxX() <= right
                && box.getMinY() >= trend.lower() * perPoint
                && box.getMaxY() <= (TrendMarks.upper(trend) + 1) * perPoint
                && lines.stream().noneMatch(line -> line.intersects(box))
                && taken.stream().noneMatch(other -> other.intersects(box));
    }

    private Rectangle2D box(Place place, String name) {
        double width = name.length() * CHARACTER + 4;
        return new Rectangle2D.Double(
                place.at() * perPeriod - width / 2, place.score() * perPoint - LINE / 2, width, LINE);
    }

    private @Nullable Rectangle2D figure(int last) {
        BigDecimal score = trend.points().get(last).official();
        return score == null
                ? null
                : new Rectangle2D.Double(last * perPeriod, score.doubleValue() * perPoint - LINE / 2, FIGURE, LINE);
    }

    private void lines(Function<Trend.Point, @Nullable BigDecimal> score) {
        for (int i = 1; i < trend.points().size(); i++) {
            BigDecimal from = score.apply(trend.points().get(i - 1));
            BigDecimal to = score.apply(trend.points().get(i));
            if (from != null && to != null) {
                lines.add(new Line2D.Double(
                        (i - 1) * perPeriod,
                        from.doubleValue() * perPoint,
                        i * perPeriod,
                        to.doubleValue() * perPoint));
            }
        }
    }
}
