// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;

/**
 * A fact through all its versions.
 *
 * @param id of its first version, which never changes
 * @param versions newest first, at least one
 * @param sources places it was found in, where more than one
 * @param marks what two looks at its page showed
 * @param looks at its page, newest first
 * @param uses findings that rest on it, costliest first
 */
public record FactLife(
        long id,
        FactAddress address,
        String bureauName,
        List<Version> versions,
        List<Source> sources,
        List<Mark> marks,
        List<Look> looks,
        List<Use> uses) {

    public FactLife {
        versions = List.copyOf(versions);
        sources = List.copyOf(sources);
        marks = List.copyOf(marks);
        looks = List.copyOf(looks);
        uses = List.copyOf(uses);
    }

    public Version newest() {
        return versions.get(0);
    }

    public Version first() {
        return versions.get(versions.size() - 1);
    }

    /** The version of this number; the newest where there is none. */
    Version version(int number) {
        return versions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElse(newest());
    }

    /**
     * One version.
     *
     * @param cells its columns but text and source
     * @param body digest of its text
     * @param supersededAt when it stopped to count; absent: it counts
     */
    public record Version(
            int number,
            Map<String, String> cells,
            @Nullable String body,
            @Nullable String source,
            Instant firstSeenAt,
            Instant lastSeenAt,
            @Nullable Instant supersededAt,
            @Nullable Door delivery,
            @Nullable Door lastDelivery,
            @Nullable Word withdrawal,
            @Nullable Word restoration) {
        public Version {
            cells = new LinkedHashMap<>(cells);
        }
    }

    /** By which door it came; {@code kind} is API, TOKEN, UPLOAD, HARVEST, FOLDER or PAGE. */
    public record Door(
            String kind,
            String account,
            @Nullable String file,
            @Nullable Long harvest,
            Instant at) {}

    /** What a person said when withdrawing or restoring. */
    public record Word(String account, String reason, Instant at) {}

    /** A place it was found in. */
    public record Source(String source, Instant seenAt) {}

    /**
     * A change of its page.
     *
     * @param kind code of a page change
     * @param lookedBefore day of the look before it
     */
    public record Mark(
            LocalDate noticedOn,
            String kind,
            @Nullable String lookedBefore,
            @Nullable String claimedOn,
            @Nullable String changedShare) {}

    /**
     * A visit of its page.
     *
     * @param outcome in words
     * @param captured digest of what was received; absent where nothing was
     */
    public record Look(
            Instant at,
            long harvest,
            String outcome,
            @Nullable Integer status,
            @Nullable String captured) {}

    /** A finding that rests on it. */
    public record Use(
            String finding, String indicator, Outcome outcome, BigDecimal effective, String message, String period) {}
}
