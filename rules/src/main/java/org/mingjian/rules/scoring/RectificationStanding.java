// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.facts.RectificationItem;
import org.mingjian.rules.facts.RectificationStatus;

/**
 * Where a bureau stands with its rectifications (整改) on a day: beside its score, for the ladder to climb. Changes no score.
 *
 * @param workingDaysOverdue of its most overdue rectification without a report; 0 where none is
 * @param recurrences how often the closed problem that came back most did so (反弹)
 * @param reminders most reminders and supervision orders sent about one that is overdue, all without effect so far
 * @param items ids of the rectification items overdue or back again
 */
public record RectificationStanding(int workingDaysOverdue, int recurrences, Integer reminders, List<String> items) {

    /** Standings stored before reminders were counted have none. */
    public RectificationStanding {
        reminders = Objects.requireNonNullElse(reminders, 0);
        items = List.copyOf(items);
    }

    /** Nothing open, nothing back. */
    public static RectificationStanding clear() {
        return new RectificationStanding(0, 0, 0, List.of());
    }

    /**
     * As the facts tell it, whatever the period: an item stays overdue until it is reported.
     *
     * @param facts of the bureau, in any order
     * @param asOf what is dated later is not known
     */
    public static RectificationStanding of(Collection<RectificationItem> facts, LocalDate asOf, WorkingDays calendar) {
        int overdue = 0;
        int back = 0;
        int reminded = 0;
        List<String> items = new ArrayList<>();
        for (RectificationItem item : facts.stream()
                .sorted(Comparator.comparing(RectificationItem::id))
                .toList()) {
            int late = late(item, asOf, calendar);
            int times = count(item.recurredOn(), asOf);
            overdue = Math.max(overdue, late);
            back = Math.max(back, times);
            reminded = late > 0 ? Math.max(reminded, count(item.remindedOn(), asOf)) : reminded;
            if (late > 0 || times > 0) {
                items.add(item.id());
            }
        }
        return new RectificationStanding(overdue, back, reminded, items);
    }

    private static int count(List<LocalDate> days, LocalDate asOf) {
        return (int) days.stream().distinct().filter(day -> !day.isAfter(asOf)).count();
    }

    /** Working days, at least 1 once the last day is over; what nobody registered a state of is not held against a bureau. */
    private static int late(RectificationItem item, LocalDate asOf, WorkingDays calendar) {
        LocalDate feedbackOn = item.feedbackOn();
        boolean reported = feedbackOn != null && !feedbackOn.isAfter(asOf);
        boolean known = feedbackOn != null || item.status() == RectificationStatus.ISSUED;
        return !known || reported || !asOf.isAfter(item.dueOn())
                ? 0
                : Math.max(1, calendar.between(item.dueOn(), asOf).days());
    }
}
