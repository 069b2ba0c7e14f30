// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * How the comparison group did, without names.
 *
 * @param size bureaus in the group
 * @param median score; empty when nobody was scored
 * @param from lowest rank within the scheme's noise of this bureau's score (并列区间); equals {@code to} when alone
 * @param scores of all, highest first
 * @param lowerQuartile of the scores; empty below {@link #ENOUGH}
 * @param upperQuartile of the scores; empty below {@link #ENOUGH}
 * @param dimensions by code; only those assessed of {@link #ENOUGH} bureaus or more
 */
public record GroupFigures(
        int size,
        @Nullable BigDecimal median,
        @Nullable Integer from,
        @Nullable Integer to,
        List<BigDecimal> scores,
        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal upperQuartile,
        SortedMap<String, DimensionFigures> dimensions) {

    /** From so many on quartiles are told: of fewer they would give single bureaus away, and mean nothing. */
    public static final int ENOUGH = 5;

    public GroupFigures {
        scores = List.copyOf(scores);
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
    }

    /**
     * Rates of a dimension in the group, percent, and this bureau's place by that rate (equal rates share a place).
     */
    public record DimensionFigures(
            BigDecimal lowerQuartile,
            BigDecimal median,
            BigDecimal upperQuartile,
            @Nullable Integer place) {}

    /** The figures of a group as one of its bureaus sees them; quartiles by linear interpolation between ranks. */
    public static GroupFigures of(Collection<ScoreSheet> group, String bureau, BigDecimal noise) {
        return new GroupStatistics(group, bureau).figures(noise);
    }
}
