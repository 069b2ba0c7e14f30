// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.mingjian.rules.calendar.WorkingDays;

/** Port: the calendar deadlines are counted by now, with every arrangement that was uploaded. */
@FunctionalInterface
public interface CurrentCalendar {
    WorkingDays days();
}
