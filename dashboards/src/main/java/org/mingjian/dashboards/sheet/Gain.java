// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.GradeBand;

/**
 * One thing to do and what it wins back (先补哪几条).
 *
 * @param what verb first
 * @param gain raw points won back after caps
 * @param scoreAfter score once this and all before it are done
 * @param days working days the rulebook allows for it
 * @param dueOn last day when counted from the day after the snapshot
 * @param line grade line crossed by this row; empty otherwise
 */
public record Gain(
        int number,
        String indicator,
        String what,
        BigDecimal gain,
        BigDecimal scoreAfter,
        int days,
        LocalDate dueOn,
        @Nullable GradeBand line) {
    /** Whether three working days or fewer are allowed. */
    public boolean urgent() {
        return days <= 3;
    }
}
