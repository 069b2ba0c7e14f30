// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.math.BigDecimal;

/**
 * Score at which a grade begins, as the scheme says.
 *
 * @param name name of the grade in the language of the reader, such as 优秀
 * @param score lowest score of the grade
 */
public record GradeLine(String name, BigDecimal score) {}
