// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.BureauPosition;
import org.mingjian.app.platform.security.Role;

/**
 * An account without its password.
 *
 * @param oneTimeUntil until when a password that was handed out must be changed; null: it was
 * @param lockedUntil until when it may not enter after wrong passwords; null or past: it may
 * @param entries sessions that stand
 */
record KnownAccount(
        long id,
        String name,
        Role role,
        @Nullable String bureau,
        @Nullable String bureauName,
        @Nullable BureauPosition position,
        boolean enabled,
        @Nullable Instant oneTimeUntil,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastEnteredAt,
        Instant createdAt,
        int entries) {

    /** What the audit trail keeps of it. */
    record Trace(
            String name,
            Role role,
            @Nullable String bureau,
            @Nullable BureauPosition position,
            boolean enabled) {}

    Trace trace() {
        return new Trace(name, role, bureau, position, enabled);
    }
}
