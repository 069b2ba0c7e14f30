// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.RectificationStatus;

/**
 * A rectification in a list.
 *
 * @param left working days left; below 0 how many it is overdue; absent where the bureau has nothing to do
 * @param returns how often it was sent back
 * @param recurredOn days on which it came back after it was closed
 */
public record RectificationLine(
        long id,
        String code,
        long notice,
        String number,
        String bureau,
        String bureauName,
        String finding,
        String indicator,
        String problem,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable Integer left,
        RectificationStatus state,
        String responsible,
        int returns,
        List<LocalDate> recurredOn) {

    public RectificationLine {
        recurredOn = List.copyOf(recurredOn);
    }

    public boolean overdue() {
        return left != null && left < 0;
    }

    /** Working days overdue; 0 where it is not. */
    public int late() {
        return left == null ? 0 : Math.max(0, -left);
    }
}
