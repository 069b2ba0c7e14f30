// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.StatutoryDeadline;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.request.RequestCourse.State;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.RequestSuspension;
import org.mingjian.rules.scheme.Parameters;

/** Runs the term of every request of a bureau: the one count that rules, register and pages share. */
public final class RequestCourses {

    private final WorkingDays calendar;
    private final RequestTerms terms;

    public RequestCourses(Parameters parameters, WorkingDays calendar) {
        this.calendar = calendar;
        this.terms = new RequestTerms(parameters, calendar);
    }

    /** In the order of the register; a request whose day of receipt is not known has no term and is not there. */
    public List<RequestCourse> of(BureauFacts facts) {
        Map<String, LocalDate> firstReplies = FirstReplies.of(facts);
        Map<String, List<RequestSuspension>> waits =
                facts.all(RequestSuspension.class).stream().collect(Collectors.groupingBy(RequestSuspension::request));
        return facts.all(DisclosureRequest.class).stream()
                .filter(request -> facts.known(request.receivedOn()) != null)
                .map(request -> course(
                        request, waits.getOrDefault(request.id(), List.of()), firstReplies.get(request.id()), facts))
                .toList();
    }

    private RequestCourse course(
            DisclosureRequest request, List<RequestSuspension> waits, @Nullable LocalDate sentOn, BureauFacts facts) {
        StatutoryDeadline deadline = terms.deadline(request, waits, facts);
        LocalDate due = deadline.due().date();
        boolean stopped = RequestTerms.awaitsCorrection(request, deadline, facts);
        boolean running = sentOn == null && !facts.asOf().isAfter(due);
        LocalDate end = sentOn == null ? facts.asOf() : sentOn;
        int late = late(due, end);
        int pastBase = late(deadline.base().date(), end);
        boolean provisional = deadline.due().provisional() || guessed(due, end);
        boolean unproven = RequestTerms.unproven(request, facts);
        boolean doubtful = late > 0 ? provisional : unproven && pastBase > 0;
        State state = facts.known(request.withdrawnOn()) != null
                ? State.WITHDRAWN
                : state(stopped, running, doubtful, late > 0 && !stopped, sentOn != null);
        return new RequestCourse(
                request,
                RequestTerms.start(request, facts),
                deadline,
                waits,
                state,
                stopped,
                sentOn,
                late,
                pastBase,
                state == State.RUNNING ? late(facts.asOf(), due) : 0,
                provisional,
                unproven);
    }

    private static State state(boolean stopped, boolean running, boolean doubtful, boolean late, boolean replied) {
        if (stopped && !replied) {
            return State.STOPPED;
        }
        if (running) {
            return State.RUNNING;
        }
        if (doubtful && !stopped) {
            return State.DOUBTFUL;
        }
        if (!replied) {
            return State.OVERDUE;
        }
        return late ? State.REPLIED_LATE : State.REPLIED;
    }

    private boolean guessed(LocalDate from, LocalDate to) {
        return to.isAfter(from) && calendar.between(from, to).provisional();
    }

    private int late(LocalDate from, LocalDate to) {
        return Math.max(0, calendar.between(from, to).days());
    }
}
