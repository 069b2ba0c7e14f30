// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;

/**
 * A dimension on a score sheet.
 *
 * @param points full marks in the edition
 * @param applicable points assessed for this bureau
 * @param got points kept; {@code applicable − got} equals the sum of the lines' effective losses
 */
public record DimensionScore(String code, String title, BigDecimal points, BigDecimal applicable, BigDecimal got) {}
