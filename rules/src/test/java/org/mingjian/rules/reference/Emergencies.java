// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.mingjian.rules.facts.EventLevel;
import org.mingjian.rules.facts.OpinionEvent;

/** CY-07 and CY-08: the first word by the clock, further words, and what was done in the end. */
final class Emergencies {

    /** What the register tells about a word by a time. */
    private enum Word {
        IN_TIME,
        LATE,
        UNKNOWN
    }

    private Emergencies() {}

    static void response(Docket docket, Notebook notes) {
        LocalDate since = docket.date("CY-07", "dutySince");
        for (OpinionEvent event : docket.all(OpinionEvent.class)) {
            boolean major = event.level() != EventLevel.OTHER;
            LocalDateTime last =
                    event.occurredAt().plusHours(docket.whole("CY-07", major ? "conferenceHours" : "otherHours"));
            LocalDate occurred = event.occurredAt().toLocalDate();
            if (!Boolean.FALSE.equals(event.responsible())
                    && docket.past(occurred)
                    && !occurred.isBefore(since)
                    && docket.counts(last.toLocalDate().plusDays(1))) {
                notes.ask();
                if (major) {
                    major(docket, notes, event, last);
                } else {
                    other(docket, notes, event, last);
                }
            }
        }
    }

    private static void other(Docket docket, Notebook notes, OpinionEvent event, LocalDateTime due) {
        Word response = word(docket, event, event.respondedAt(), due);
        boolean unsure = event.responsible() == null && response != Word.IN_TIME;
        if (response == Word.UNKNOWN || unsure) {
            notes.pending("RESPONSE_TIME_UNKNOWN", event.id());
        } else if (response == Word.LATE) {
            notes.violated("RESPONSE_LATE", event.id());
        }
    }

    private static void major(Docket docket, Notebook notes, OpinionEvent event, LocalDateTime conferenceDue) {
        LocalDateTime firstDue = event.occurredAt().plusHours(docket.whole("CY-07", "firstHours"));
        Word first = word(docket, event, event.respondedAt(), firstDue);
        Word conference = word(docket, event, event.pressConferenceAt(), conferenceDue);
        boolean sure = event.responsible() != null;
        boolean unsure = !sure && (first == Word.LATE || conference == Word.LATE);
        if (first == Word.UNKNOWN || conference == Word.UNKNOWN || unsure) {
            notes.pending("MAJOR_TIME_UNKNOWN", event.id());
        }
        if (first == Word.LATE && sure) {
            notes.violated("FIRST_RELEASE_LATE", event.id());
        }
        if (conference == Word.LATE && sure) {
            notes.violated("PRESS_CONFERENCE_LATE", event.id());
        }
        further(docket, notes, event);
    }

    private static Word word(Docket docket, OpinionEvent event, LocalDateTime at, LocalDateTime due) {
        if (at == null) {
            return docket.complete("opinion-events", event.occurredAt().toLocalDate(), due.toLocalDate())
                    ? Word.LATE
                    : Word.UNKNOWN;
        }
        return at.isAfter(due) || !docket.past(at.toLocalDate()) ? Word.LATE : Word.IN_TIME;
    }

    private static void further(Docket docket, Notebook notes, OpinionEvent event) {
        if (event.respondedAt() == null || !docket.past(event.respondedAt().toLocalDate())) {
            return;
        }
        LocalDate first = event.respondedAt().toLocalDate();
        boolean settled = docket.past(event.settledOn());
        boolean overAtOnce = settled && !event.settledOn().isAfter(first);
        if (overAtOnce || event.followUpsOn().stream().anyMatch(docket::past)) {
            return;
        }
        if (settled
                && docket.complete("opinion-events", event.occurredAt().toLocalDate(), event.settledOn())
                && event.responsible() != null) {
            notes.violated("NO_FOLLOW_UP", event.id());
        } else {
            notes.pending("FOLLOW_UP_UNKNOWN", event.id());
        }
    }

    static void disposition(Docket docket, Notebook notes) {
        for (OpinionEvent event : docket.all(OpinionEvent.class)) {
            if (!Boolean.TRUE.equals(event.majorProblem())
                    || Boolean.FALSE.equals(event.responsible())
                    || !docket.past(event.settledOn())) {
                continue;
            }
            LocalDate due = docket.calendar().add(event.settledOn(), docket.whole("CY-08", "publishWorkingDays"));
            boolean published = docket.past(event.dispositionPublishedOn());
            if (docket.counts(due.plusDays(1))) {
                notes.ask();
                boolean certain = event.dispositionPublishedOn() != null
                        || docket.complete("opinion-events", event.settledOn(), due);
                if (!published && certain) {
                    notes.violated("RESULT_UNPUBLISHED", event.id());
                } else if (!published) {
                    notes.pending("RESULT_UNKNOWN", event.id());
                }
            }
        }
    }
}
