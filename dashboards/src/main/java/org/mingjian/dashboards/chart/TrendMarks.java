// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;

/** Lines and labels around a trend: tens, numbered events, names at the lines, the figure at the last period. */
final class TrendMarks {
    private static final int FIRST_NUMBER = '①';
    private static final double NUMBER_SHARE = 0.09;

    private TrendMarks() {}

    /** Upper end of the paper: 100, and room for the numbers of events above it. */
    static double upper(Trend trend) {
        return trend.events().isEmpty() ? 101 : 100 + (100 - trend.lower()) * NUMBER_SHARE * 1.2;
    }

    static void add(XYPlot plot, Trend trend, TrendNames names) {
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
        names.own().ifPresent(place -> name(plot, place, trend.ownName(), ChartColour.BRAND));
        names.median().ifPresent(place -> name(plot, place, trend.medianName(), ChartColour.INK_2));
        lastScore(plot, trend, names);
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

    private static void name(XYPlot plot, TrendNames.Place place, String words, ChartColour colour) {
        XYTextAnnotation label = new XYTextAnnotation(words, place.at(), place.score());
        label.setFont(ChartFont.plain(ChartTheme.TEXT_SIZE));
        label.setPaint(colour.awt());
        label.setTextAnchor(TextAnchor.CENTER);
        plot.addAnnotation(label);
    }

    private static void lastScore(XYPlot plot, Trend trend, TrendNames names) {
        if (trend.points().isEmpty()) {
            return;
        }
        int last = trend.points().size() - 1;
        BigDecimal score = trend.points().get(last).official();
        if (score != null) {
            String figure = score.setScale(2, RoundingMode.HALF_UP).toPlainString();
            XYTextAnnotation label = new XYTextAnnotation(figure, last + names.gap(), score.doubleValue());
            label.setPaint(ChartColour.BRAND.awt());
            label.setTextAnchor(TextAnchor.CENTER_LEFT);
            label.setFont(ChartFont.strong(ChartTheme.TEXT_SIZE));
            plot.addAnnotation(label);
        }
    }
}
