// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sending that did not arrive.
 *
 * @param dead given up; else it is tried again at {@code nextAt}
 * @param receiver the account, or the webhook by its name
 */
public record SendingLine(
        UUID id,
        String channel,
        boolean dead,
        String receiver,
        String kind,
        int attempts,
        Instant nextAt,
        Instant createdAt,
        @Nullable String problem) {}
