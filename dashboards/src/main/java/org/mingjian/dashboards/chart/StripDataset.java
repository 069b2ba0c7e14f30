// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Places of the dots: score along the axis, row of the group across it, raised step by step where a dot would cover
 * another.
 */
final class StripDataset {
    static final int MEDIAN = 0;
    static final int PEER = 1;
    static final int OWN = 2;
    static final int VETO = 3;

    private static final Map<GroupDistribution.Kind, Integer> SERIES = Map.of(
            GroupDistribution.Kind.PEER, PEER, GroupDistribution.Kind.OWN, OWN, GroupDistribution.Kind.VETO, VETO);
    private static final double DIAMETER = 7;
    private static final double RISE = 8;

    private final List<XYSeries> series = List.of(series("median"), series("peer"), series("own"), series("veto"));
    private final double near;
    private final double rise;

    /** @param drop rows from the middle of a group down to its dots */
    StripDataset(List<GroupDistribution> groups, double unit, double row, double drop) {
        near = DIAMETER * unit;
        rise = RISE / row;
        for (int i = 0; i < groups.size(); i++) {
            place(groups.get(i), groups.size() - 1.0 - i - drop);
        }
    }

    XYSeriesCollection dataset() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        series.forEach(dataset::addSeries);
        return dataset;
    }

    private void place(GroupDistribution group, double row) {
        series.get(MEDIAN).add(group.median().doubleValue(), row);
        List<Double> tops = new ArrayList<>();
        group.dots().stream()
                .sorted(Comparator.comparing(GroupDistribution.Dot::score))
                .forEach(dot -> {
                    double score = dot.score().doubleValue();
                    int level = level(tops, score);
                    series.get(java.util.Objects.requireNonNull(SERIES.get(dot.kind())))
                            .add(score, row + level * rise);
                });
    }

    /** Lowest level whose last dot is far enough; the list keeps the last score of every level. */
    private int level(List<Double> tops, double score) {
        for (int i = 0; i < tops.size(); i++) {
            if (score - tops.get(i) >= near) {
                tops.set(i, score);
                return i;
            }
        }
        tops.add(score);
        return tops.size() - 1;
    }

    private static XYSeries series(String name) {
        return new XYSeries(name, false, true);
    }
}
