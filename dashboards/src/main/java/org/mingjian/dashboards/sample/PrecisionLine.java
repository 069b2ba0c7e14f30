// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.math.BigDecimal;
import org.mingjian.rules.sampling.Precision;

/**
 * A precision figure on a page.
 *
 * @param name code
 * @param title in words
 * @param hint whether it is below the line under which a result should be looked at by a person
 */
public record PrecisionLine(String name, String title, Precision precision, boolean hint) {

    /** Below this share, known from enough items, an indicator's results should be looked at again (建议转人工复核). */
    public static final BigDecimal HINT_BELOW = new BigDecimal("90.00");

    public static PrecisionLine of(String name, String title, Precision precision) {
        BigDecimal percent = precision.percent();
        return new PrecisionLine(
                name, title, precision, percent != null && !precision.few() && percent.compareTo(HINT_BELOW) < 0);
    }
}
