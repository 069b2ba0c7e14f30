// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.List;

/**
 * Counts of an evaluation that decide what the office does next.
 *
 * @param pendingFindings findings a person must confirm
 * @param pendingVetoes vetoes that await the second name
 * @param noEvidence lines without evidence
 * @param errors lines whose check failed
 * @param sheets score sheets
 * @param balanced sheets whose lines add up to their score
 * @param covered sheets at or above the coverage floor
 * @param assessed lines assessed
 * @param notApplicable lines not applicable
 * @param recurrences findings that stood in the period before, too, by bureau, then indicator; at most 10
 */
public record Desk(
        int pendingFindings,
        int pendingVetoes,
        int noEvidence,
        int errors,
        int sheets,
        int balanced,
        int covered,
        int assessed,
        int notApplicable,
        List<Recurrence> recurrences) {
    public Desk {
        recurrences = List.copyOf(recurrences);
    }

    /** The same finding (same id) in two periods running. */
    public record Recurrence(String bureau, String bureauName, String indicator, String finding) {}
}
