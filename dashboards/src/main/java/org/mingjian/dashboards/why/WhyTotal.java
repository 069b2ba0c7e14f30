// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.math.BigDecimal;
import org.mingjian.dashboards.page.Badge;

/**
 * The last row under the lines: their sum, and that it is the difference of full marks and score.
 *
 * @param points sum of the lines, at most zero
 * @param equation the sum in words, such as = 应评 93.50 − 得分 82.54
 * @param badge whether it balances
 */
public record WhyTotal(BigDecimal points, String equation, Badge badge) {}
