// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.util.List;

/**
 * When a term ends (法定期限), and what made it so.
 *
 * @param base due date without the extension, suspensions included
 * @param due last permitted day
 * @param suspensions those that took effect: in time order, apart from each other, inside the term
 * @param suspendedWorkingDays working days they took out of the count
 * @param extensionEffect whether the extension counts, and why not
 */
public record StatutoryDeadline(
        StatutoryTerm term,
        DueDate base,
        DueDate due,
        List<Suspension> suspensions,
        int suspendedWorkingDays,
        Extension.Effect extensionEffect) {

    public StatutoryDeadline {
        suspensions = List.copyOf(suspensions);
    }
}
