// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.request.RequestCourse;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.findings.Outcome;

/**
 * A request in one line of the register.
 *
 * @param id of the first version of its fact, which never changes
 * @param reply the first reply known on the day; null: none
 * @param findings what the evaluation says about the request or its replies, costliest first
 */
public record RequestRow(
        long id,
        String bureau,
        String bureauName,
        RequestCourse course,
        @Nullable RequestReply reply,
        List<About> findings) {

    public RequestRow {
        findings = List.copyOf(findings);
    }

    /** A finding about a request. */
    public record About(String id, String indicator, Outcome outcome, BigDecimal effective, String message) {}

    public RequestState state() {
        return RequestState.of(course);
    }

    /** Last day to reply; null while no term runs. */
    public @Nullable LocalDate dueOn() {
        boolean none = course.stopped() || course.state() == RequestCourse.State.WITHDRAWN;
        return none ? null : course.dueOn();
    }

    /** Working days left, negative when late; null when no term is at stake. */
    public @Nullable Integer balance() {
        return switch (course.state()) {
            case RUNNING -> course.workingDaysLeft();
            case OVERDUE, REPLIED_LATE -> -course.workingDaysLate();
            case REPLIED -> 0;
            default -> null;
        };
    }

    boolean concerns(String indicator) {
        return indicator.isEmpty()
                || findings.stream().anyMatch(one -> one.indicator().equals(indicator));
    }
}
