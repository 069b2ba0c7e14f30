// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader has it.
 *
 * @param link path of the page it speaks of
 * @param letter the monthly letter, where the message is one
 */
public record InboxLine(
        UUID id,
        String kind,
        String subject,
        String text,
        String link,
        Instant at,
        boolean read,
        @Nullable LetterView letter) {}
