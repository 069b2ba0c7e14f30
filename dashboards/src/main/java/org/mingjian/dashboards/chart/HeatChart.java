// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;

/** A heat table (热力表): every figure printed, its ground the deeper the more it is. */
public final class HeatChart {
    private static final double COLUMN = 66;
    private static final double ROW = 26;
    private static final double HEAD = 24;
    private static final double MARGIN = 14;

    private HeatChart() {}

    /** Rows from the top, in the order given. */
    public static Chart of(String id, String title, String description, List<String> columns, List<HeatRow> rows) {
        XYPlot plot = new XYPlot();
        Map<Double, String> heads = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            heads.put((double) i, columns.get(i));
        }
        Map<Double, String> names = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            names.put(height(rows, i), rows.get(i).name());
        }
        plot.setDomainAxis(ChartTheme.axis(
                new FixedAxis(-0.5, columns.size() - 0.5, heads), ChartTheme.TEXT_SIZE, ChartColour.INK_2));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeAxis(
                ChartTheme.axis(new FixedAxis(-0.5, rows.size() - 0.5, names), ChartTheme.TEXT_SIZE, ChartColour.INK));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (int i = 0; i <= rows.size(); i++) {
            plot.addRangeMarker(ChartTheme.marker(i - 0.5, ChartColour.LINE, ChartTheme.HAIRLINE));
        }
        figures(plot, rows);
        plot.setDataset(shades(rows));
        plot.setRenderer(blocks());
        double width = widest(rows) + COLUMN * columns.size() + MARGIN;
        return new Chart(
                id, title, description, List.of(columns, rows), ChartTheme.chart(plot), (int) Math.ceil(width), (int)
                        (ROW * rows.size() + HEAD));
    }

    private static double height(List<HeatRow> rows, int row) {
        return rows.size() - 1.0 - row;
    }

    private static void figures(XYPlot plot, List<HeatRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<HeatRow.Cell> cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                HeatRow.Cell cell = cells.get(j);
                XYTextAnnotation figure = new XYTextAnnotation(cell.text(), j, height(rows, i));
                figure.setFont(ChartFont.plain(ChartTheme.TEXT_SIZE));
                ChartColour ink = switch (cell.shade()) {
                    case 0 -> ChartColour.INK_2;
                    case 3 -> ChartColour.SURFACE;
                    default -> ChartColour.INK;
                };
                figure.setPaint(ink.awt());
                plot.addAnnotation(figure);
            }
        }
    }

    private static DefaultXYZDataset shades(List<HeatRow> rows) {
        int size = rows.stream().mapToInt(row -> row.cells().size()).sum();
        double[][] series = new double[3][size];
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).cells().size(); j++) {
                series[0][at] = j;
                series[1][at] = height(rows, i);
                series[2][at++] = rows.get(i).cells().get(j).shade();
            }
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries("shades", series);
        return dataset;
    }

    private static XYBlockRenderer blocks() {
        LookupPaintScale scale = new LookupPaintScale(0, 4, ChartColour.SURFACE.awt());
        scale.add(0, ChartColour.SURFACE.awt());
        scale.add(1, ChartColour.LINE.awt());
        scale.add(2, ChartColour.TINT.awt());
        scale.add(3, ChartColour.BRAND.awt());
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setPaintScale(scale);
        renderer.setBlockWidth(0.94);
        renderer.setBlockHeight(0.84);
        return renderer;
    }

    private static double widest(List<HeatRow> rows) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return rows.stream()
                .mapToDouble(row -> ChartFont.plain(ChartTheme.TEXT_SIZE)
                        .getStringBounds(row.name(), context)
                        .getWidth())
                .max()
                .orElse(0);
    }
}
