// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What followed from a finding besides decisions: notices that name it, and the register of rectification (整改台账).
 *
 * @param closedOut whether every entry of the register about it is closed out
 * @param recurrences times the register says it came back
 * @param steps oldest first
 */
public record Followed(boolean closedOut, int recurrences, List<Step> steps) {

    private static final Set<String> INSIDE = Set.of("SUSPECTED", "PROPOSED", "TURNED_DOWN");

    public Followed {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param kind NOTIFIED, RECEIVED, or what happened to an item of the register
     * @param of kind of the notice, or code of the item
     * @param number of the notice
     * @param by account of whoever did it
     * @param note in people's words; may be empty
     * @param passed whether a check found it put right; null for what is no check
     * @param href page of the notice or of the item
     */
    public record Step(
            Instant at,
            String kind,
            String of,
            String number,
            String by,
            String note,
            @Nullable Boolean passed,
            String href) {

        /** Whether it is a step towards a decision of the office, and the office's own matter. */
        boolean inside() {
            return INSIDE.contains(kind);
        }
    }
}
