// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands.
 *
 * @param state code; its word is {@code finding-state.<CODE>}
 * @param recurrences times it came back (反弹)
 * @param needsNewVersion whether something was decided that the published result does not show
 * @param proposal what waits for a second person; null where nothing does, and for bureaus
 * @param statement the bureau's words beside it; null without any
 * @param appeal the last appeal; null without any
 * @param appealUntil last day to appeal; null where it cannot be appealed against
 * @param moves what the reader may do now
 * @param events its life, oldest first
 */
public record FindingStanding(
        String state,
        int recurrences,
        boolean needsNewVersion,
        @Nullable Proposal proposal,
        @Nullable Statement statement,
        @Nullable Appeal appeal,
        @Nullable LocalDate appealUntil,
        List<Move> moves,
        List<Event> events) {
    public FindingStanding {
        moves = List.copyOf(moves);
        events = List.copyOf(events);
    }

    /**
     * One thing to do.
     *
     * @param to its word; {@code transition.<to>} on screen
     * @param grounds codes of the typed reasons it takes; {@code ground.<CODE>} on screen
     * @param needs fields it needs besides
     */
    public record Move(String to, List<String> grounds, List<String> needs) {
        public Move {
            grounds = List.copyOf(grounds);
            needs = List.copyOf(needs);
        }
    }

    /** A first person's word; kind, outcome and ground are codes. */
    public record Proposal(
            long id,
            String kind,
            String outcome,
            @Nullable BigDecimal deduction,
            @Nullable LocalDate expiresOn,
            String ground,
            String note,
            String by,
            Instant at) {}

    /** The bureau's words (单位说明). */
    public record Statement(String text, String by, Instant at) {}

    /** @param state code; {@code appeal-state.<CODE>} on screen */
    public record Appeal(long id, String state) {}

    /**
     * One thing that happened.
     *
     * @param what in words
     * @param by who did it; null where the engine judged
     * @param note the reason given; null where there is none
     * @param href where it is read in full; null where that is nowhere else
     */
    public record Event(
            LocalDate on,
            Kind kind,
            String what,
            @Nullable String by,
            @Nullable String note,
            @Nullable String href) {}

    /** What a thing is in the life of a finding. */
    public enum Kind {
        /** 判定. */
        FOUND("document", ""),
        /** 未再发现. */
        ABSENT("not-applicable", "mute"),
        /** A first word, and one that came to nothing. */
        PROPOSED("due-soon", "warn"),
        /** 认定. */
        DECIDED("excellent", "ok"),
        /** 申诉. */
        APPEALED("appeal", "info"),
        /** 单位说明. */
        SAID("document", "info"),
        /** 通知书发出. */
        NOTIFIED("document", "brand"),
        /** 签收. */
        RECEIVED("document", "ok"),
        /** 整改中. */
        RECTIFYING("due-soon", ""),
        /** 销号. */
        RECTIFIED("excellent", "ok"),
        /** 反弹. */
        REOPENED("rebound", "warn");

        private final String glyph;
        private final String tone;

        Kind(String glyph, String tone) {
            this.glyph = glyph;
            this.tone = tone;
        }

        /** Name of its sign. */
        public String glyph() {
            return glyph;
        }

        /** Class of its colour; empty for that of the text. */
        public String tone() {
            return tone;
        }
    }
}
