// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application of a bureau.
 *
 * @param kind NOT_APPLICABLE or WAIVER
 * @param subject key of a case; null for the whole indicator
 * @param ground code of its typed reason
 * @param state code; {@code waiver-state.<CODE>} on screen
 */
public record WaiverEntry(
        long id,
        String kind,
        String bureauName,
        String indicator,
        @Nullable String subject,
        LocalDate from,
        LocalDate to,
        String ground,
        String text,
        @Nullable String link,
        String appliedBy,
        Instant appliedAt,
        String state,
        @Nullable String decidedBy,
        @Nullable String decision) {}
