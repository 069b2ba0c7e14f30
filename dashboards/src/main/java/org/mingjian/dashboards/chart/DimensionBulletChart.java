// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.BasicStroke;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.LevelRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/**
 * Scoring rate of every dimension from 0: own bar 5 px, quartiles of the group a band, median a tick. The figures stand
 * in the table beside it.
 */
public final class DimensionBulletChart {
    private static final double ROW = 31;
    private static final double HEAD = 24;

    private DimensionBulletChart() {}

    /** The chart with the names of the dimensions at its left, one row of 31 px each. */
    public static Chart of(String id, String title, String description, int width, List<DimensionBullet> bullets) {
        double height = ROW * bullets.size();
        CategoryPlot plot = new CategoryPlot();
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDomainAxis(names());
        plot.setRangeAxis(rates());
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, band(bullets));
        plot.setRenderer(0, bar(new IntervalBarRenderer(), ChartColour.LINE, 14 / height));
        plot.setDataset(1, own(bullets));
        plot.setRenderer(1, bar(new BarRenderer(), ChartColour.BRAND, 5 / height));
        plot.setDataset(2, median(bullets));
        plot.setRenderer(2, tick(18 / height));
        JFreeChart chart = ChartTheme.chart(plot);
        plot.setInsets(new RectangleInsets(0, 0, 0, 14));
        return new Chart(id, title, description, List.of(bullets), chart, width, (int) (height + HEAD));
    }

    private static CategoryAxis names() {
        CategoryAxis axis = ChartTheme.axis(new CategoryAxis(), ChartTheme.ROW_SIZE, ChartColour.INK);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0);
        axis.setMaximumCategoryLabelWidthRatio(0.5f);
        return axis;
    }

    private static FixedAxis rates() {
        FixedAxis axis = new FixedAxis(0, 100, Map.of(0.0, "0", 50.0, "50", 100.0, "100"));
        return ChartTheme.axis(axis, ChartTheme.TEXT_SIZE, ChartColour.INK_2);
    }

    private static <R extends BarRenderer> R bar(R renderer, ChartColour colour, double share) {
        renderer.setSeriesPaint(0, colour.awt());
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(share);
        return renderer;
    }

    private static LevelRenderer tick(double share) {
        LevelRenderer renderer = new LevelRenderer();
        renderer.setSeriesPaint(0, ChartColour.INK.awt());
        renderer.setSeriesStroke(0, new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        renderer.setMaximumItemWidth(share);
        return renderer;
    }

    private static DefaultIntervalCategoryDataset band(List<DimensionBullet> bullets) {
        Number[][] from = {bullets.stream().map(DimensionBullet::lowerQuartile).toArray(Number[]::new)};
        Number[][] to = {bullets.stream().map(DimensionBullet::upperQuartile).toArray(Number[]::new)};
        String[] names = bullets.stream().map(DimensionBullet::name).toArray(String[]::new);
        return new DefaultIntervalCategoryDataset(new String[] {"quartiles"}, names, from, to);
    }

    private static DefaultCategoryDataset own(List<DimensionBullet> bullets) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        bullets.forEach(bullet -> dataset.addValue(bullet.rate(), "own", bullet.name()));
        return dataset;
    }

    private static DefaultCategoryDataset median(List<DimensionBullet> bullets) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        bullets.forEach(bullet -> dataset.addValue(bullet.median(), "median", bullet.name()));
        return dataset;
    }
}
