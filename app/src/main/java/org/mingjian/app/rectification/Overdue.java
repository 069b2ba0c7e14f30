// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.WorkingDays;

/** Time left for a rectification, in working days. */
final class Overdue {

    private Overdue() {}

    /** Below 0: how many it is overdue; absent where the bureau has nothing to do. */
    static @Nullable Integer workingDaysLeft(Rectification item, WorkingDays calendar, LocalDate today) {
        return item.withBureau() ? calendar.between(today, item.dueOn()).days() : null;
    }

    static boolean overdue(Rectification item, LocalDate today) {
        return item.withBureau() && item.dueOn().isBefore(today);
    }
}
