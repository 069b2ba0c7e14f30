// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.ClockHours;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.facts.EventLevel;
import org.mingjian.rules.facts.OpinionEvent;
import org.mingjian.rules.scheme.Parameters;

/** Events whose last clock has run out; a bureau that only helps another is not asked. */
public final class OpinionCases implements CaseFamily {

    private static final String INDICATOR = "CY-07";
    private static final String REGISTER = "opinion-events";

    private final Parameters parameters;

    public OpinionCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<OpinionResponse> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        LocalDate since = parameters.date(INDICATOR, "dutySince");
        return facts.all(OpinionEvent.class).stream()
                .filter(event -> !Boolean.FALSE.equals(event.responsible()))
                .filter(event -> !event.occurredAt().toLocalDate().isBefore(since))
                .map(event -> response(event, facts))
                .filter(response -> facts.asOf().isAfter(response.lastDueAt().toLocalDate()));
    }

    private OpinionResponse response(OpinionEvent event, BureauFacts facts) {
        boolean major = event.level() != EventLevel.OTHER;
        LocalDateTime responseDue = due(event, major ? "firstHours" : "otherHours");
        LocalDateTime conferenceDue = major ? due(event, "conferenceHours") : null;
        Fulfilment responded = inTime(event, event.respondedAt(), responseDue, facts);
        Fulfilment conferred = conferenceDue == null
                ? Fulfilment.KEPT
                : inTime(event, event.pressConferenceAt(), conferenceDue, facts);
        return new OpinionResponse(
                event.id(),
                event.title(),
                event.level(),
                event.occurredAt(),
                responseDue,
                conferenceDue,
                known(event.respondedAt(), facts),
                known(event.pressConferenceAt(), facts),
                owned(event, responded),
                owned(event, conferred),
                owned(event, major ? followed(event, facts) : Fulfilment.KEPT),
                event.url(),
                event.source());
    }

    private LocalDateTime due(OpinionEvent event, String hours) {
        return ClockHours.add(event.occurredAt(), parameters.whole(INDICATOR, hours));
    }

    private static Fulfilment inTime(
            OpinionEvent event, @Nullable LocalDateTime at, LocalDateTime due, BureauFacts facts) {
        if (at != null) {
            return Fulfilment.of(!at.isAfter(due));
        }
        boolean certain = facts.complete(REGISTER, event.occurredAt().toLocalDate(), due.toLocalDate());
        return certain ? Fulfilment.BROKEN : Fulfilment.UNKNOWN;
    }

    /** What was over when the first word came needs no second one; while it goes on, people judge. */
    private static Fulfilment followed(OpinionEvent event, BureauFacts facts) {
        LocalDateTime respondedAt = known(event.respondedAt(), facts);
        boolean any = event.followUpsOn().stream().anyMatch(day -> facts.known(day) != null);
        if (any || respondedAt == null) {
            return Fulfilment.KEPT;
        }
        LocalDate settledOn = facts.known(event.settledOn());
        if (settledOn == null) {
            return Fulfilment.UNKNOWN;
        }
        if (!settledOn.isAfter(respondedAt.toLocalDate())) {
            return Fulfilment.KEPT;
        }
        LocalDate entered = event.occurredAt().toLocalDate();
        return facts.complete(REGISTER, entered, settledOn) ? Fulfilment.BROKEN : Fulfilment.UNKNOWN;
    }

    /** Nobody answers for an event that may have been another's. */
    private static Fulfilment owned(OpinionEvent event, Fulfilment fulfilment) {
        boolean unowned = event.responsible() == null && fulfilment == Fulfilment.BROKEN;
        return unowned ? Fulfilment.UNKNOWN : fulfilment;
    }

    private static @Nullable LocalDateTime known(@Nullable LocalDateTime at, BureauFacts facts) {
        return at == null || facts.isLater(at.toLocalDate()) ? null : at;
    }
}
