// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.EventLevel;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * An emergency or matter of public opinion with its clocks, which run through nights and holidays, 国办发〔2016〕61号,
 * 国办发〔2016〕80号实施细则.
 *
 * @param key id of the event
 * @param responseDueAt last moment for the first authoritative release
 * @param conferenceDueAt last moment for a press conference; empty where none is asked for
 * @param responded whether the first release came in time
 * @param conferred whether the press conference came in time
 * @param followed whether releases followed while the event went on
 */
public record OpinionResponse(
        String key,
        String title,
        EventLevel level,
        LocalDateTime occurredAt,
        LocalDateTime responseDueAt,
        @Nullable LocalDateTime conferenceDueAt,
        @Nullable LocalDateTime respondedAt,
        @Nullable LocalDateTime conferenceAt,
        Fulfilment responded,
        Fulfilment conferred,
        Fulfilment followed,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    /** Extremely major or major emergency: five hours and a press conference. */
    public boolean major() {
        return level != EventLevel.OTHER;
    }

    public boolean responseLate() {
        return responded == Fulfilment.BROKEN;
    }

    public boolean conferenceLate() {
        return conferred == Fulfilment.BROKEN;
    }

    public boolean notFollowed() {
        return followed == Fulfilment.BROKEN;
    }

    public boolean timeUnknown() {
        return responded == Fulfilment.UNKNOWN || conferred == Fulfilment.UNKNOWN;
    }

    public boolean followingUnknown() {
        return followed == Fulfilment.UNKNOWN;
    }

    @Override
    public LocalDate countedOn() {
        return lastDueAt().toLocalDate().plusDays(1);
    }

    LocalDateTime lastDueAt() {
        return conferenceDueAt == null ? responseDueAt : conferenceDueAt;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("title", title)
                .with("level", level)
                .with("levelTitle", Titles.ofCodes("opinion-events", "level", List.of(level)))
                .with("occurredAt", minutes(occurredAt))
                .with("responseDueAt", minutes(responseDueAt))
                .with("respondedAt", minutes(respondedAt))
                .withKnown("conferenceDueAt", minutes(conferenceDueAt))
                .withKnown("pressConferenceAt", minutes(conferenceAt))
                .list();
    }

    private static @Nullable String minutes(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toString().replace('T', ' ');
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "opinion-events", key);
    }
}
