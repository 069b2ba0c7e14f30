// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.StatutoryDeadline;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.ApproverRole;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.RequestSuspension;
import org.mingjian.rules.scheme.Parameters;

/** Requests with their clocks, their procedure and their silence; withdrawn ones are asked nothing. */
public final class RequestCases implements CaseFamily {

    private static final String PROCEDURE = "YS-04";
    private static final String SILENCE = "VT-03";

    private final Parameters parameters;
    private final WorkingDays calendar;
    private final RequestTerms terms;
    private final RequestCourses courses;

    public RequestCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.terms = new RequestTerms(parameters, calendar);
        this.courses = new RequestCourses(parameters, calendar);
    }

    @Override
    public Stream<Subject> cases(BureauFacts facts) {
        return courses.of(facts).stream()
                .filter(course -> course.state() != RequestCourse.State.WITHDRAWN)
                .flatMap(course -> Stream.of(
                                clock(course),
                                procedure(course.request(), course.deadline(), course.waits(), facts),
                                silence(course, facts))
                        .filter(Objects::nonNull));
    }

    /** Empty while a term still runs: nothing was due yet. */
    private @Nullable Subject clock(RequestCourse course) {
        if (!course.ended() || !parameters.covers(RequestTerms.INDICATOR)) {
            return null;
        }
        DisclosureRequest request = course.request();
        return new RequestClock(
                request.id(),
                request.subject(),
                request.receivedOn(),
                course.startedOn(),
                course.deadline().base().date(),
                course.dueOn(),
                course.provisional(),
                course.sentOn(),
                course.workingDaysLate(),
                course.workingDaysPastBase(),
                course.deadline().suspendedWorkingDays(),
                course.deadline().extensionEffect(),
                course.extensionUnproven(),
                request.source());
    }

    private @Nullable Subject procedure(
            DisclosureRequest request, StatutoryDeadline deadline, List<RequestSuspension> waits, BureauFacts facts) {
        LocalDate stepsSince = parameters.date(PROCEDURE, "stepsSince");
        boolean timed = !request.receivedOn().isBefore(stepsSince);
        LocalDate noticeOn = timed ? facts.known(request.correctionNoticeOn()) : null;
        boolean extended = RequestTerms.taken(request, facts);
        boolean stopped = RequestTerms.awaitsCorrection(request, deadline, facts);
        LocalDate last = Stream.of(
                        Stream.ofNullable(noticeOn),
                        Stream.ofNullable(extended ? facts.known(request.extensionApprovedOn()) : null),
                        Stream.ofNullable(extended ? facts.known(request.extensionNotifiedOn()) : null),
                        waits.stream().map(wait -> facts.known(wait.to())),
                        waits.stream().map(RequestSuspension::from))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(extended && !stopped ? deadline.base().date() : null);
        if (last == null || !parameters.covers(PROCEDURE)) {
            return null;
        }
        Integer rounds = !timed || facts.isLater(request.correctionNoticeOn()) ? null : request.correctionRounds();
        Integer taken = extended ? request.extensionDays() : null;
        LocalDate notified = extended ? facts.known(request.extensionNotifiedOn()) : null;
        return new RequestProcedure(
                request.id(),
                last,
                request.receivedOn(),
                noticeOn,
                noticeOn == null ? 0 : certain(request.receivedOn(), noticeOn),
                rounds == null ? 0 : rounds,
                taken == null ? 0 : taken,
                terms.allowedExtension(RequestTerms.start(request, facts)),
                extended && request.extensionApprover() == ApproverRole.OTHER,
                deadline.base().date(),
                notified,
                notified != null
                        && notified.isAfter(deadline.base().date())
                        && !deadline.base().provisional()
                        && !stopped,
                (int) waits.stream()
                        .filter(wait -> Boolean.FALSE.equals(wait.inWriting()))
                        .count(),
                waits.stream()
                        .filter(wait -> !wait.from().isBefore(stepsSince))
                        .mapToInt(wait -> wait(wait, facts))
                        .max()
                        .orElse(0),
                request.source());
    }

    private @Nullable Subject silence(RequestCourse course, BureauFacts facts) {
        if (!parameters.covers(SILENCE)) {
            return null;
        }
        DisclosureRequest request = course.request();
        LocalDate due = course.dueOn();
        LocalDate sentOn = course.sentOn();
        LocalDate refusedOn = facts.known(request.acceptanceRefusedOn());
        boolean silent = course.ended() && sentOn == null;
        if (!course.ended() && refusedOn == null) {
            return null;
        }
        int late = silent ? late(due, facts.asOf()) : 0;
        int grace = parameters.whole(SILENCE, "graceWorkingDays");
        DueDate over = calendar.add(due, grace + 1);
        LocalDate breached = late > grace ? over.date() : due.plusDays(1);
        return new RequestSilence(
                request.id(),
                refusedOn == null ? breached : refusedOn,
                request.receivedOn(),
                due,
                course.deadline().due().provisional() || over.provisional(),
                sentOn != null,
                late,
                refusedOn,
                request.source());
    }

    private int wait(RequestSuspension wait, BureauFacts facts) {
        LocalDate answered = facts.known(wait.to());
        return certain(wait.from(), answered == null ? facts.asOf() : answered);
    }

    /** Working days of a step; none where a year without a holiday notice makes the count a guess. */
    private int certain(LocalDate from, LocalDate to) {
        return calendar.between(from, to).provisional() ? 0 : late(from, to);
    }

    private int late(LocalDate from, LocalDate to) {
        return Math.max(0, calendar.between(from, to).days());
    }
}
