// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The chain over the audit trail.
 *
 * @param position links in it
 * @param waiting records that wait to be sealed
 * @param hash of the last link; null: nothing is sealed yet
 * @param sealedAt when the last link was made
 * @param checked what recomputing the whole chain came to; null: nobody asked
 */
public record ChainLook(
        long position,
        long waiting,
        @Nullable String hash,
        @Nullable Instant sealedAt,
        @Nullable Checked checked) {

    /**
     * @param fault ALTERED, RECORD_MISSING, LINK_MISSING or UNSEALED; null: the chain holds
     * @param position of the first link that does not hold
     * @param record its record
     */
    public record Checked(@Nullable String fault, long position, long record) {}
}
