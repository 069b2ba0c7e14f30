// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;

/** Invented ends of a thing due: when it was done, and when somebody looked in vain. */
record Finish(LocalDate done, LocalDate checked) {

    static Finish of(Luck luck, LocalDate due) {
        LocalDate done = luck.careful()
                ? due.minusDays(luck.one(0, 0, 1, 3))
                : luck.one(null, null, due.plusDays(1), due.plusDays(1), due.plusDays(luck.below(60)));
        boolean looked = done == null || luck.chance(0.2);
        LocalDate checked = looked ? luck.one(null, due, due.plusDays(1), due.plusDays(luck.below(40))) : null;
        return new Finish(done, checked);
    }

    /** The same for a thing due after so many working days. */
    static Finish of(Luck luck, LocalDate start, int workingDays) {
        return of(luck, luck.calendar().add(start, workingDays));
    }
}
