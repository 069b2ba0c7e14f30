// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.facts.Meeting;
import org.mingjian.rules.scheme.Parameters;

/** Meetings whose time to become public is over; those lawfully withheld, and those that concern nobody, are not asked. */
public final class MeetingCases implements CaseFamily {

    private static final String INDICATOR = "CY-04";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public MeetingCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<MeetingOpenness> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return facts.all(Meeting.class).stream()
                .filter(meeting -> !Boolean.TRUE.equals(meeting.withheld()))
                .filter(meeting ->
                        !Boolean.FALSE.equals(meeting.publicInterest()) || Boolean.TRUE.equals(meeting.livelihood()))
                .filter(meeting -> facts.known(meeting.heldOn()) != null)
                .flatMap(meeting -> openness(meeting, facts));
    }

    private Stream<MeetingOpenness> openness(Meeting meeting, BureauFacts facts) {
        LocalDate due = calendar.add(meeting.heldOn(), parameters.whole(INDICATOR, "publishWorkingDays"))
                .date();
        if (!facts.asOf().isAfter(due)) {
            return Stream.empty();
        }
        LocalDate publishedOn = facts.known(meeting.publishedOn());
        boolean certain = facts.complete("meetings", meeting.heldOn(), due);
        return Stream.of(new MeetingOpenness(
                meeting.id(),
                meeting.topic(),
                meeting.heldOn(),
                due,
                meeting.publicInterest(),
                publishedOn,
                opened(meeting, publishedOn, due, certain, facts),
                proposed(meeting, certain),
                meeting.url(),
                meeting.source()));
    }

    private static Fulfilment opened(
            Meeting meeting, @Nullable LocalDate publishedOn, LocalDate due, boolean certain, BureauFacts facts) {
        boolean exempt = Boolean.FALSE.equals(meeting.publicInterest());
        if (exempt || Boolean.TRUE.equals(meeting.livestreamed())) {
            return Fulfilment.KEPT;
        }
        if (publishedOn != null) {
            return Fulfilment.of(!publishedOn.isAfter(due));
        }
        return certain || facts.isLater(meeting.publishedOn()) ? Fulfilment.BROKEN : Fulfilment.UNKNOWN;
    }

    private static Fulfilment proposed(Meeting meeting, boolean certain) {
        Boolean proposed = meeting.opennessProposed();
        if (!Boolean.TRUE.equals(meeting.livelihood()) || Boolean.TRUE.equals(proposed)) {
            return Fulfilment.KEPT;
        }
        return certain || proposed != null ? Fulfilment.BROKEN : Fulfilment.UNKNOWN;
    }
}
