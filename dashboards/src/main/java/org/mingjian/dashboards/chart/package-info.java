// SPDX-License-Identifier: Apache-2.0
/**
 * Charts: a data record becomes a chart in one theme and one font. Pages and documents ask {@code ChartRenderer} for
 * the picture.
 */
@NullMarked
package org.mingjian.dashboards.chart;

import org.jspecify.annotations.NullMarked;
