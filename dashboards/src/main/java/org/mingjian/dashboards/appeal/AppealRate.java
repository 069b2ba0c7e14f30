// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.appeal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often appeals under an indicator changed the judgement (申诉改判率).
 *
 * @param changed decided by adjusting or dismissing
 */
public record AppealRate(String indicator, int decided, int changed) {

    /** Percent of the decided ones, one decimal. */
    public BigDecimal percent() {
        return decided == 0
                ? new BigDecimal("0.0")
                : BigDecimal.valueOf(100L * changed).divide(BigDecimal.valueOf(decided), 1, RoundingMode.HALF_UP);
    }
}
