// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.token;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service token on the page.
 *
 * @param types fact types it may push, where not all
 * @param bureaus codes of the bureaus it may push for, where not all
 * @param pages whether it may push raw pages
 * @param drafts whether it reads drafts of notices, samples and proposals
 * @param overlapUntil until when the secret before the newest still holds; absent when there is only one
 */
public record TokenEntry(
        long id,
        String name,
        State state,
        boolean allTypes,
        List<String> types,
        boolean allBureaus,
        List<String> bureaus,
        boolean pages,
        boolean drafts,
        Instant expiresAt,
        String createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant overlapUntil,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt) {

    public TokenEntry {
        types = List.copyOf(types);
        bureaus = List.copyOf(bureaus);
    }

    /** Whether programs enter with it. */
    public enum State {
        HOLDS,
        EXPIRED,
        REVOKED
    }
}
