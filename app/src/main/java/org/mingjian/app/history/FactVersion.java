// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.FactName;

/**
 * One version of a fact as it is stored, without its text.
 *
 * @param version from 1
 * @param cells columns but text and source, in the order of the type
 * @param body digest of its text; null where there is none
 * @param source where it was found last
 * @param supersededAt when it stopped to count; null: it counts
 * @param delivery who brought it; null where nobody knows
 * @param lastDelivery who confirmed it last; null where nobody did
 * @param withdrawal who took it out and why; null where nobody did
 * @param restoration who brought it back and why; null where nobody did
 */
public record FactVersion(
        long id,
        FactName name,
        int version,
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

    public FactVersion {
        cells = new LinkedHashMap<>(cells);
    }

    /** By which door a version came, and when that delivery began. */
    public record Door(
            String kind,
            String account,
            @Nullable String file,
            @Nullable Long harvest,
            Instant at) {}

    /** What a person said when withdrawing or restoring. */
    public record Word(String account, String reason, Instant at) {}
}
