// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do about a finding, as sent.
 *
 * @param to word of a {@link Transition}
 * @param reason code or title of a typed reason; other words count as the reason {@code OTHER}
 * @param note the reason in words
 * @param deduction points, of an adjustment
 * @param expiresOn last day, of a waiver
 * @param scope of a waiver: {@code FINDING} (default), {@code SUBJECT} or {@code INDICATOR}
 * @param outcome of an appeal: {@code STANDS}, {@code ADJUSTED} or {@code DISMISSED}
 * @param link address of evidence, of an appeal
 */
public record MoveRequest(
        @Nullable String to,
        @Nullable String reason,
        @Nullable String note,
        @Nullable BigDecimal deduction,
        @Nullable LocalDate expiresOn,
        @Nullable String scope,
        @Nullable String outcome,
        @Nullable String link) {

    /** A move that needs no more than a reason. */
    MoveRequest(@Nullable String to, @Nullable String reason, @Nullable String note) {
        this(to, reason, note, null, null, null, null, null);
    }
}
