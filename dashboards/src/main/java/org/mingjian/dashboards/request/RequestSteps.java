// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.dossier.request.RequestCourse;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.facts.RequestSuspension;
import org.springframework.stereotype.Component;

/** The course of a request day by day: what happened, and what was due. */
@Component
final class RequestSteps {
    private final Words words;
    private final RequestWords told;

    RequestSteps(Words words, RequestWords told) {
        this.words = words;
        this.told = told;
    }

    /** In the order of days; what is registered for a day after the day of the question has not happened yet. */
    List<RequestStep> of(RequestCase one) {
        List<RequestStep> steps = new ArrayList<>();
        RequestCourse course = one.row().course();
        registered(course.request(), steps);
        course.waits().forEach(wait -> wait(wait, steps));
        due(course, steps);
        one.replies().forEach(reply -> reply(reply, course, steps));
        return steps.stream()
                .filter(step -> !step.day().isAfter(one.asOf()) || step.day().equals(course.dueOn()))
                .sorted(Comparator.comparing(RequestStep::day))
                .toList();
    }

    private void registered(DisclosureRequest request, List<RequestStep> steps) {
        add(steps, request.receivedOn(), "received", "");
        add(steps, request.correctionNoticeOn(), "correction-asked", "");
        add(steps, request.correctionReceivedOn(), "corrected", "");
        add(steps, request.extensionApprovedOn(), "extension-approved", "");
        add(steps, request.extensionNotifiedOn(), "extension-told", "");
        add(steps, request.acceptanceRefusedOn(), "refused", "seal");
        add(steps, request.withdrawnOn(), "withdrawn", "");
    }

    private void wait(RequestSuspension wait, List<RequestStep> steps) {
        String reason = words.of("strip.wait", wait.reason());
        steps.add(new RequestStep(wait.from(), "", words.of("request.step.wait", reason), written(wait)));
        if (wait.to() != null) {
            steps.add(new RequestStep(
                    wait.to(),
                    "",
                    words.of("request.step.wait-over", reason),
                    words.of("request.step.wait-over.note")));
        }
    }

    private String written(RequestSuspension wait) {
        return Boolean.FALSE.equals(wait.inWriting()) ? words.of("request.step.wait.unwritten") : "";
    }

    private void due(RequestCourse course, List<RequestStep> steps) {
        if (course.stopped() || course.state() == RequestCourse.State.WITHDRAWN) {
            return;
        }
        DueDate base = course.deadline().base();
        DueDate due = course.deadline().due();
        if (!base.date().equals(due.date())) {
            add(steps, base.date(), "base-due", "");
        }
        steps.add(new RequestStep(
                due.date(),
                "warn",
                words.of("request.step.due"),
                due.provisional() ? words.of("request.step.due.provisional") : ""));
    }

    private void reply(RequestReply reply, RequestCourse course, List<RequestStep> steps) {
        boolean first = reply.sentOn().equals(course.sentOn());
        boolean late = first && course.state() == RequestCourse.State.REPLIED_LATE;
        String note = late ? words.of("request.step.reply.late", course.workingDaysLate()) : "";
        steps.add(new RequestStep(
                reply.sentOn(),
                late ? "seal" : "ok",
                words.of("request.step.reply", reply.id(), told.kind(reply)),
                note));
    }

    private void add(List<RequestStep> steps, @Nullable LocalDate day, String step, String tone) {
        if (day != null) {
            String key = "request.step." + step;
            String note = words.has(key + ".note") ? words.of(key + ".note") : "";
            steps.add(new RequestStep(day, tone, words.of(key), note));
        }
    }
}
