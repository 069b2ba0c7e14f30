// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.Chart;

/**
 * A chart and the figures it is drawn from, to be handed out.
 *
 * @param chart absent where several small ones have their figures in one table
 * @param table the figures; its file name is that of the chart, too
 */
public record Charted(@Nullable Chart chart, TableContent table) {}
