// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.appeal.Statement;
import org.mingjian.app.decision.DecisionProposal;
import org.mingjian.app.decision.ProposalState;
import org.mingjian.dashboards.decision.FindingStanding.Kind;
import org.mingjian.dashboards.language.Language;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The life of a finding in dated sentences, oldest first. */
@Component
public class FindingEvents {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final MessageSource messages;
    private final FollowedEvents followed;

    FindingEvents(MessageSource messages, FollowedEvents followed) {
        this.messages = messages;
        this.followed = followed;
    }

    /**
     * One thing that happened.
     *
     * @param at the moment; of what is known by its day only, its beginning
     * @param kind what it is in the life of a finding
     * @param what in words
     * @param by names of the people; null where the engine judged
     * @param note the reason given; null where there is none
     * @param href where it is read in full; null where that is nowhere else
     */
    public record Event(
            Instant at,
            Kind kind,
            String what,
            @Nullable String by,
            @Nullable String note,
            @Nullable String href) {

        /** The day in the city. */
        public LocalDate on() {
            return LocalDate.ofInstant(at, CITY);
        }
    }

    /** @param inside whether steps that are no decision yet are told, which are the office's own matter */
    public List<Event> of(FindingCourse course, boolean inside) {
        List<Event> events = new ArrayList<>();
        sighted(course, events);
        Set<String> known =
                course.proposals().stream().map(DecisionProposal::factId).collect(Collectors.toSet());
        course.last().decisions().stream()
                .filter(decision -> !known.contains(decision.id()))
                .map(this::decided)
                .forEach(events::add);
        course.proposals().stream()
                .filter(one -> inside || one.state() == ProposalState.CONFIRMED)
                .forEach(one -> proposed(one, inside, events));
        course.appeals()
                .forEach(one -> events.add(new Event(
                        one.filedAt(),
                        Kind.APPEALED,
                        say("finding-event.appeal"),
                        one.filedBy(),
                        say("ground." + one.ground()) + say("sentence.colon") + one.text(),
                        "/appeals/" + one.id())));
        Statement said = course.statement();
        if (said != null) {
            events.add(new Event(
                    said.madeAt(), Kind.SAID, say("finding-event.statement"), said.madeBy(), said.text(), null));
        }
        course.followed().steps().stream()
                .filter(one -> inside || !one.inside())
                .map(followed::of)
                .forEach(events::add);
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    /** From its first sighting on; found again after it was gone, it has come back. */
    private void sighted(FindingCourse course, List<Event> events) {
        boolean gone = false;
        for (Sighting sighting : course.sightings()) {
            if (sighting.finding() != null || !events.isEmpty()) {
                events.add(seen(sighting, gone));
                gone = sighting.finding() == null;
            }
        }
    }

    private Event seen(Sighting sighting, boolean gone) {
        ScoredFinding found = sighting.finding();
        Instant at = start(sighting.asOf());
        String href = "/evaluations/" + sighting.evaluation();
        if (found == null) {
            return new Event(at, Kind.ABSENT, say("finding-event.absent", sighting.period()), null, null, href);
        }
        String judged = say(
                gone ? "finding-event.again" : "finding-event.found",
                sighting.period(),
                say("outcome." + found.original().outcome()),
                found.original().deducted().toPlainString());
        return new Event(at, gone ? Kind.REOPENED : Kind.FOUND, judged, null, null, href);
    }

    private Event decided(Decision decision) {
        String second = decision.confirmedBy();
        return new Event(
                start(decision.decidedOn()),
                Kind.DECIDED,
                what(decision.kind().name(), decision.outcome().name()),
                second == null ? decision.decidedBy() : decision.decidedBy() + say("sentence.list") + second,
                decision.reason(),
                null);
    }

    private void proposed(DecisionProposal one, boolean inside, List<Event> events) {
        String what = what(one.draft().kind().name(), one.draft().outcome().name());
        String note = say("ground." + one.draft().ground())
                + (one.draft().note().isEmpty()
                        ? ""
                        : say("sentence.colon") + one.draft().note());
        if (inside) {
            events.add(new Event(
                    one.proposedAt(), Kind.PROPOSED, say("finding-event.first", what), one.proposedBy(), note, null));
        }
        Instant settledAt = one.settledAt();
        if (settledAt != null) {
            events.add(new Event(
                    settledAt,
                    one.state() == ProposalState.CONFIRMED ? Kind.DECIDED : Kind.PROPOSED,
                    say("finding-event." + one.state(), what),
                    inside ? one.settledBy() : one.proposedBy() + say("sentence.list") + one.settledBy(),
                    inside ? blank(one.settledNote()) : note,
                    null));
        }
    }

    private String what(String kind, String outcome) {
        return say("code." + kind) + say("sentence.colon") + say("code." + outcome);
    }

    private static @Nullable String blank(@Nullable String note) {
        return note == null || note.isEmpty() ? null : note;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CITY).toInstant();
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Language.current().locale());
    }
}
