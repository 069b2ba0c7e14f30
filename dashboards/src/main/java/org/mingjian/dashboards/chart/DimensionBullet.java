// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.math.BigDecimal;

/**
 * How a bureau stands in one dimension against its group; all in percent of the points in question, 0 to 100.
 *
 * @param name name of the dimension
 * @param rate own scoring rate
 * @param median median of the group
 * @param lowerQuartile first quartile of the group
 * @param upperQuartile third quartile of the group
 */
public record DimensionBullet(
        String name, BigDecimal rate, BigDecimal median, BigDecimal lowerQuartile, BigDecimal upperQuartile) {

    /** Width of the quartile band. */
    public BigDecimal bandWidth() {
        return upperQuartile.subtract(lowerQuartile);
    }
}
