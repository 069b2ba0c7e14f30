// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.TokenScope;

/**
 * A service token, without its secrets.
 *
 * @param name what the pushing system is called; unique for ever
 * @param expiresAt when nobody enters with it any more
 * @param overlapUntil until when the secret before the newest still holds; null when there is only one
 */
record Token(
        long id,
        String name,
        TokenScope scope,
        Instant expiresAt,
        String createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable Instant overlapUntil) {

    /** Whether somebody may enter with it. */
    boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
