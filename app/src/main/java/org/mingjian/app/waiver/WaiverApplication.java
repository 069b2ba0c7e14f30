// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;
import org.mingjian.rules.facts.DecisionKind;

/**
 * What a bureau asks for.
 *
 * @param kind NOT_APPLICABLE or WAIVER
 * @param subject key of a case; null for the whole indicator
 * @param decision reason given; null while open
 */
public record WaiverApplication(
        long id,
        DecisionKind kind,
        String bureau,
        String indicator,
        @Nullable String subject,
        LocalDate from,
        LocalDate to,
        Ground ground,
        String text,
        @Nullable String link,
        String appliedBy,
        Instant appliedAt,
        WaiverState state,
        @Nullable String decidedBy,
        @Nullable String decision) {

    /** As decisions name it. */
    public String cause() {
        return "waiver/" + id;
    }
}
