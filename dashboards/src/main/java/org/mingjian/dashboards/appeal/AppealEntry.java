// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.appeal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appeal against one finding.
 *
 * @param ground code of its typed reason; {@code ground.<CODE>} on screen
 * @param link where its evidence can be looked at
 * @param state code; {@code appeal-state.<CODE>} on screen
 * @param open whether it waits for its decision
 * @param daysLeft working days left to decide; negative when overdue
 * @param decision the reason given
 */
public record AppealEntry(
        long id,
        String finding,
        long evaluation,
        String bureau,
        String bureauName,
        String indicator,
        String ground,
        String text,
        @Nullable String link,
        String filedBy,
        Instant filedAt,
        LocalDate fileUntil,
        LocalDate decideUntil,
        String state,
        boolean open,
        int daysLeft,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision) {

    public boolean overdue() {
        return open && daysLeft < 0;
    }
}
