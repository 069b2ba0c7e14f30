// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A bureau over the periods, oldest first.
 *
 * @param points one a period; a period without a result is there, with absent scores, and breaks the line
 * @param events what changed the rules or the bureau, numbered in the order given
 * @param gradeLines grades named at the right
 * @param ownName label at the own line, such as 本单位
 * @param medianName label at the grey line, such as 组内中位
 */
public record Trend(
        List<Point> points, List<Event> events, List<GradeLine> gradeLines, String ownName, String medianName) {

    public Trend {
        points = List.copyOf(points);
        events = List.copyOf(events);
        gradeLines = List.copyOf(gradeLines);
    }

    /**
     * Scores of one period.
     *
     * @param period short name on the axis, such as 26Q3
     * @param official score as published or held
     * @param likeForLike the same facts under the scheme of today; absent when not computed
     * @param groupMedian median of the group
     * @param apart made by another yardstick, and so joined to no other point
     */
    public record Point(
            String period,
            @Nullable BigDecimal official,
            @Nullable BigDecimal likeForLike,
            @Nullable BigDecimal groupMedian,
            boolean apart) {

        /** A point on the line. */
        public Point(
                String period,
                @Nullable BigDecimal official,
                @Nullable BigDecimal likeForLike,
                @Nullable BigDecimal groupMedian) {
            this(period, official, likeForLike, groupMedian, false);
        }
    }

    /**
     * A numbered mark on the line; its words stand below the chart.
     *
     * @param at place of the period in the list, from 0
     * @param text what happened
     */
    public record Event(int at, String text) {}

    /** 70, the same for every bureau, or 60 when any value is below 70, or the ten below the lowest. */
    int lower() {
        double lowest = points.stream()
                .flatMap(Trend::scores)
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElse(100);
        return lowest >= 70 ? 70 : (int) Math.min(60, Math.floor(lowest / 10) * 10);
    }

    private static Stream<BigDecimal> scores(Point point) {
        return Stream.of(
                        Optional.ofNullable(point.official),
                        Optional.ofNullable(point.likeForLike),
                        Optional.ofNullable(point.groupMedian))
                .flatMap(Optional::stream);
    }
}
