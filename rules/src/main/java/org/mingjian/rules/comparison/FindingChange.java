// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.math.BigDecimal;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * A finding that costs or earns something else than before.
 *
 * @param finding as it stands after the change, or stood where it is gone
 * @param before points of its line it cost (negative) or earned, before the sheet is stretched to 100
 * @param after the same afterwards
 */
public record FindingChange(ScoredFinding finding, BigDecimal before, BigDecimal after) {

    /** What it gives back, negative where it takes. */
    public BigDecimal points() {
        return after.subtract(before);
    }
}
