// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;

/** Lines and labels around a trend: tens, numbered events, names at the lines, the figure at the last period. */
final class TrendMarks {
    /** Periods of paper right of the last one, for its figure. */
    static final double ROOM_FOR_LAST = 1.2;

    private static final int FIRST_NUMBER = '①';
    private static final double NUMBER_SHARE = 0.09;

    private TrendMarks() {}

    /** Upper end of the paper: 100, and room for the numbers of events above it. */
    static double upper(Trend trend) {
        return trend.events().isEmpty() ? 101 : 100 + (100 - trend.lower()) * NUMBER_SHARE * 1.2;
    }

    static void add(XYPlot plot, Trend trend) {
        for (int score = trend.lower(); score <= 100; score += 10) {
            boolean edge = score == trend.lower() || score == 100;
            plot.addRangeMarker(
                    ChartTheme.marker(
                            score, ChartColour.LINE, edge ? ChartTheme.HAIRLINE : ChartTheme.dashed(1f, 2f, 3f)),
                    Layer.BACKGROUND);
        }
        for (int i = 0; i < trend.events().size(); i++) {
            event(plot, trend, i);
        }
        names(plot, trend);
        lastScore(plot, trend);
    }

    private static void event(XYPlot plot, Trend trend, int number) {
        double at = trend.events().get(number).at();
        double height = upper(trend) - trend.lower();
        plot.addAnnotation(new XYLineAnnotation(
                at,
                trend.lower(),
                at,
                upper(trend) - height * NUMBER_SHARE,
                ChartTheme.dashed(1f, 3f, 2f),
                ChartColour.INK_3.awt()));
        XYTextAnnotation sign = new XYTextAnnotation(
                Character.toString(FIRST_NUMBER + number), at, upper(trend) - height * NUMBER_SHARE);
        sign.setFont(ChartFont.plain(ChartTheme.ROW_SIZE));
        sign.setPaint(ChartColour.INK_2.awt());
        sign.setTextAnchor(TextAnchor.BOTTOM_CENTER);
        plot.addAnnotation(sign);
    }

    /** Each name on the side of its line that is away from the other line. */
    private static void names(XYPlot plot, Trend trend) {
        int size = trend.points().size();
        int first = size > 4 ? 1 : 0;
        int end = Math.max(size - 1, 1);
        IntStream.range(first, Math.min(end, size))
                .filter(i -> trend.points().get(i).official() != null)
                .findFirst()
                .ifPresent(i -> name(plot, trend, i, true));
        IntStream.iterate(Math.min(end, size) - 1, i -> i >= first, i -> i - 1)
                .filter(i -> trend.points().get(i).groupMedian() != null)
                .findFirst()
                .ifPresent(i -> name(plot, trend, i, false));
    }

    private static void name(XYPlot plot, Trend trend, int at, boolean own) {
        BigDecimal official = trend.points().get(at).official();
        BigDecimal median = trend.points().get(at).groupMedian();
        BigDecimal score = Objects.requireNonNull(own ? official : median);
        boolean ownAbove = official == null || median == null || official.compareTo(median) >= 0;
        TextAnchor anchor = own == ownAbove ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
        String words = own ? trend.ownName() : trend.medianName();
        plot.addAnnotation(text(words, at, score, own ? ChartColour.BRAND : ChartColour.INK_2, anchor));
    }

    private static void lastScore(XYPlot plot, Trend trend) {
        if (trend.points().isEmpty()) {
            return;
        }
        int last = trend.points().size() - 1;
        BigDecimal score = trend.points().get(last).official();
        if (score != null) {
            String figure = score.setScale(2, RoundingMode.HALF_UP).toPlainString();
            XYTextAnnotation label = new XYTextAnnotation(figure, last + 0.2, score.doubleValue());
            label.setPaint(ChartColour.BRAND.awt());
            label.setTextAnchor(TextAnchor.CENTER_LEFT);
            label.setFont(ChartFont.strong(ChartTheme.TEXT_SIZE));
            plot.addAnnotation(label);
        }
    }

    private static XYTextAnnotation text(
            String words, double at, BigDecimal score, ChartColour colour, TextAnchor anchor) {
        double away = anchor == TextAnchor.BOTTOM_CENTER ? 0.9 : -0.9;
        XYTextAnnotation label = new XYTextAnnotation(words, at, score.doubleValue() + away);
        label.setFont(ChartFont.plain(ChartTheme.TEXT_SIZE));
        label.setPaint(colour.awt());
        label.setTextAnchor(anchor);
        return label;
    }
}
