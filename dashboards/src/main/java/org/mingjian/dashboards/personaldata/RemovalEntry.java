// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.personaldata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A removal of one category at one moment.
 *
 * @param object noun and key of the only thing removed; absent where there were several
 * @param digest of it, where it had one
 */
public record RemovalEntry(
        String category,
        long amount,
        @Nullable String object,
        @Nullable String digest,
        String removedBy,
        Instant removedAt) {}
