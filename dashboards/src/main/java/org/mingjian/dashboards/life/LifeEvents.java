// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Component;

/** From versions, withdrawals, marks and looks to one line of time. */
@Component
final class LifeEvents {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final Words words;

    LifeEvents(Words words) {
        this.words = words;
    }

    /** Oldest first. */
    List<LifeEvent> of(FactLife life) {
        List<LifeEvent> events = new ArrayList<>();
        for (FactLife.Version version : life.versions()) {
            events.add(appeared(version, version.equals(life.first())));
            FactLife.Word withdrawal = version.withdrawal();
            if (withdrawal != null) {
                events.add(said(withdrawal, "life.event.withdrawn", "seal"));
            }
        }
        life.marks().forEach(mark -> events.add(marked(mark)));
        life.looks().stream().limit(5).forEach(look -> events.add(looked(look)));
        FactLife.Version newest = life.newest();
        if (newest.lastSeenAt().isAfter(newest.firstSeenAt())) {
            events.add(new LifeEvent(
                    newest.lastSeenAt(), "life.event.last-seen", door(newest.lastDelivery()), "mute", null));
        }
        events.sort(Comparator.comparing(LifeEvent::at));
        return events;
    }

    /** How it came, in words; unknown is said to be unknown. */
    String door(FactLife.@Nullable Door door) {
        if (door == null) {
            return words.of("life.door.none");
        }
        String told = words.of("life.door." + door.kind(), door.account().replaceFirst("^token/", ""));
        if (door.harvest() != null) {
            return told + words.of("life.door.harvest", String.valueOf(door.harvest()));
        }
        return door.file() == null ? told : told + words.of("life.door.file", door.file());
    }

    private LifeEvent appeared(FactLife.Version version, boolean first) {
        FactLife.Word restoration = version.restoration();
        if (restoration != null) {
            return said(restoration, "life.event.restored", "ok");
        }
        String href = first ? null : "#comparison";
        return new LifeEvent(
                version.firstSeenAt(),
                first ? "life.event.first-seen" : "life.event.version",
                door(version.delivery()),
                first ? "ok" : "warn",
                href);
    }

    private LifeEvent said(FactLife.Word word, String key, String tone) {
        return new LifeEvent(word.at(), key, words.of("life.event.said", word.account(), word.reason()), tone, null);
    }

    private LifeEvent marked(FactLife.Mark mark) {
        List<String> details = new ArrayList<>();
        if (mark.claimedOn() != null) {
            details.add(words.of("life.mark.claimed", mark.claimedOn()));
        }
        if (mark.lookedBefore() != null) {
            details.add(words.of("life.mark.looked", mark.lookedBefore()));
        }
        if (mark.changedShare() != null) {
            details.add(words.of("life.mark.share", mark.changedShare()));
        }
        return new LifeEvent(
                noon(mark.noticedOn()),
                "life.mark." + mark.kind(),
                String.join(words.of("sentence.semicolon"), details),
                "seal",
                null);
    }

    private LifeEvent looked(FactLife.Look look) {
        return new LifeEvent(look.at(), "life.event.look", look.outcome(), "mute", "/harvests/" + look.harvest());
    }

    /** What is known by its day only stands in the middle of it. */
    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(CITY).toInstant();
    }
}
