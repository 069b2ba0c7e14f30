// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.escalation;

import java.util.List;

/**
 * Where a bureau stands with its rectifications (整改) when the ladder is climbed.
 *
 * @param workingDaysOverdue of its most overdue open rectification; 0 where none is
 * @param recurrences how often the closed finding that came back most did so (反弹)
 * @param findings ids of the findings overdue or back again
 */
public record RectificationStanding(int workingDaysOverdue, int recurrences, List<String> findings) {

    public RectificationStanding {
        findings = List.copyOf(findings);
    }

    /** Nothing open, nothing back. */
    public static RectificationStanding clear() {
        return new RectificationStanding(0, 0, List.of());
    }
}
