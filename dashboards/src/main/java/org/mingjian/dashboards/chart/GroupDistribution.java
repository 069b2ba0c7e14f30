// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Scores of one group, a dot for every bureau.
 *
 * @param name name of the group
 * @param dots the bureaus in any order
 * @param median median of the group, vetoed bureaus included
 * @param figures median and counts by grade, printed at the right, such as 86.60 6/14/5/1
 */
public record GroupDistribution(String name, List<Dot> dots, BigDecimal median, String figures) {

    public GroupDistribution {
        dots = List.copyOf(dots);
    }

    /**
     * One bureau.
     *
     * @param score score that counts
     * @param kind how the dot is drawn
     */
    public record Dot(BigDecimal score, Kind kind) {}

    /** Whose dot it is. */
    public enum Kind {
        PEER,
        /** The bureau whose page this is. */
        OWN,
        /** A confirmed veto: the sign instead of the dot. */
        VETO
    }
}
