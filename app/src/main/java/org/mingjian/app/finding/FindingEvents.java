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

    FindingEvents(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One thing that happened.
     *
     * @param at the moment; of what is known by its day only, its beginning
     * @param what Chinese
     * @param by names of the people; null where the engine judged
     * @param note the reason given; null where there is none
     */
    public record Event(
            Instant at,
            String what,
            @Nullable String by,
            @Nullable String note) {

        /** The day in the city. */
        public LocalDate on() {
            return LocalDate.ofInstant(at, CITY);
        }
    }

    /** @param inside whether steps that are no decision yet are told, which are the office's own matter */
    public List<Event> of(FindingCourse course, boolean inside) {
        List<Event> events = new ArrayList<>();
        course.sightings().stream()
                .dropWhile(sighting -> sighting.finding() == null)
                .forEach(sighting -> seen(sighting, events));
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
                        say("finding-event.appeal"),
                        one.filedBy(),
                        say("ground." + one.ground()) + say("sentence.colon") + one.text())));
        Statement said = course.statement();
        if (said != null) {
            events.add(new Event(said.madeAt(), say("finding-event.statement"), said.madeBy(), said.text()));
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    private void seen(Sighting sighting, List<Event> events) {
        ScoredFinding found = sighting.finding();
        Object[] values = {sighting.period()};
        if (found == null) {
            events.add(new Event(start(sighting.asOf()), say("finding-event.absent", values), null, null));
        } else {
            String outcome = say("outcome." + found.original().outcome());
            events.add(new Event(
                    start(sighting.asOf()),
                    say(
                            "finding-event.found",
                            sighting.period(),
                            outcome,
                            found.original().deducted().toPlainString()),
                    null,
                    null));
        }
    }

    private Event decided(Decision decision) {
        String second = decision.confirmedBy();
        return new Event(
                start(decision.decidedOn()),
                what(decision.kind().name(), decision.outcome().name()),
                second == null ? decision.decidedBy() : decision.decidedBy() + say("sentence.list") + second,
                decision.reason());
    }

    private void proposed(DecisionProposal one, boolean inside, List<Event> events) {
        String what = what(one.draft().kind().name(), one.draft().outcome().name());
        String note = say("ground." + one.draft().ground())
                + (one.draft().note().isEmpty()
                        ? ""
                        : say("sentence.colon") + one.draft().note());
        if (inside) {
            events.add(new Event(one.proposedAt(), say("finding-event.first", what), one.proposedBy(), note));
        }
        Instant settledAt = one.settledAt();
        if (settledAt != null) {
            events.add(new Event(
                    settledAt,
                    say("finding-event." + one.state(), what),
                    inside ? one.settledBy() : one.proposedBy() + say("sentence.list") + one.settledBy(),
                    inside ? blank(one.settledNote()) : note));
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
