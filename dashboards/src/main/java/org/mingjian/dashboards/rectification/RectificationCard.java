// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rectification.
 *
 * @param period of the result the notice was about
 * @param requirement what is to be done
 * @param curable whether the rule can find it put right
 * @param proposal what waits for a second person; absent where nothing does
 * @param ways what the reader may do now, by the words of the interface
 */
public record RectificationCard(
        RectificationLine line,
        String period,
        String requirement,
        boolean curable,
        LocalDate firstDueOn,
        String measures,
        List<String> evidence,
        @Nullable LocalDate feedbackOn,
        @Nullable String closedBy,
        @Nullable Proposal proposal,
        List<Event> events,
        List<String> ways) {

    public RectificationCard {
        evidence = List.copyOf(evidence);
        events = List.copyOf(events);
        ways = List.copyOf(ways);
    }

    /** What one person proposes. */
    public record Proposal(String kind, String reason, String note, String proposedBy, Instant proposedAt) {}

    /**
     * Something that happened.
     *
     * @param passed of a check whether it passed; absent otherwise
     * @param reason type of a decision; absent otherwise
     * @param detail days, or the day a check was asked as of; may be empty
     */
    public record Event(
            Instant at,
            String account,
            String kind,
            String note,
            @Nullable Boolean passed,
            @Nullable String reason,
            String detail) {}

    public boolean may(String way) {
        return ways.contains(way);
    }

    /** Signs of false rectification in the report as it stands. */
    public List<Event> suspicions() {
        int reported = 0;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).kind().equals("REPORTED")) {
                reported = i;
            }
        }
        return events.subList(reported, events.size()).stream()
                .filter(event -> event.kind().equals("SUSPECTED"))
                .toList();
    }
}
