// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;

/**
 * A time in which the reply clock stands still: the working days after {@code from} up to and including {@code to}
 * (政府信息公开条例 art 33(3)).
 *
 * @param from the day the question was sent
 * @param to the day the answer arrived; while it is awaited, the day of the evaluation
 */
public record Suspension(LocalDate from, LocalDate to, Reason reason) {

    /** Whose answer is awaited. */
    public enum Reason {
        /** A third party whose lawful interests are touched (art 32). */
        THIRD_PARTY,
        /** Another organ that made the information together with this one (art 34). */
        OTHER_ORGAN
    }

    /** @throws IllegalArgumentException when it ends before it begins */
    public Suspension {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("suspension ends before it begins: " + from + ".." + to);
        }
    }

    boolean holds(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
