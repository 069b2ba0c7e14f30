// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into the deadline calculator.
 *
 * @param from the day not counted
 * @param clock a term of the rulebook, {@code YS-03/baseWorkingDays}; empty: as many working days as typed
 * @param waitFrom days on which opinions were asked for (征求意见), one a consultation
 * @param waitTo days on which they arrived
 * @param extension working days an extension takes
 * @param told the day the applicant was told of it
 * @param acted the day the duty was done
 */
public record DeadlineAsk(
        @Nullable String from,
        @Nullable String clock,
        @Nullable String workingDays,
        @Nullable List<String> waitFrom,
        @Nullable List<String> waitTo,
        @Nullable String extension,
        @Nullable String told,
        @Nullable String acted) {

    /** Consultations the form has room for. */
    static final int WAITS = 2;

    private static final String USUAL = "20";

    DeadlineAsk typed() {
        String days = text(workingDays);
        return new DeadlineAsk(
                text(from),
                text(clock),
                days.isEmpty() ? USUAL : days,
                texts(waitFrom),
                texts(waitTo),
                text(extension),
                text(told),
                text(acted));
    }

    public String waitFrom(int at) {
        return at(waitFrom, at);
    }

    public String waitTo(int at) {
        return at(waitTo, at);
    }

    /** Whether the term is more than a number of days. */
    public boolean interrupted() {
        return !(waitFrom(0) + waitTo(0) + waitFrom(1) + waitTo(1) + text(extension) + text(told)).isEmpty();
    }

    private static String at(@Nullable List<String> typed, int at) {
        return typed == null || typed.size() <= at ? "" : text(typed.get(at));
    }

    private static List<String> texts(@Nullable List<String> typed) {
        return Objects.requireNonNullElse(typed, List.<String>of()).stream()
                .map(DeadlineAsk::text)
                .limit(WAITS)
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
