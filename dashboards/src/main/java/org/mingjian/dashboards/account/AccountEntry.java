// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;

/**
 * An account in the administrator's list.
 *
 * @param bureau code of the bureau it belongs to; null for all others
 * @param position {@code CLERK} or {@code HEAD} in its bureau; null for all others
 * @param oneTimeUntil until when the password that was handed out must be changed; null: it was
 * @param lockedUntil until when it is locked after wrong passwords; null: it is not
 * @param lastEnteredAt last entry by the login page; null: never yet
 * @param entries sessions that stand
 */
public record AccountEntry(
        long id,
        String name,
        Viewer.Role role,
        @Nullable String bureau,
        @Nullable String bureauName,
        @Nullable String position,
        State state,
        @Nullable Instant oneTimeUntil,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastEnteredAt,
        Instant createdAt,
        int entries) {

    /** Whether its holder may enter; the word is {@code account.state.<NAME>}. */
    public enum State {
        ENABLED,
        /** With a password that was handed out and is not changed yet. */
        WAITING,
        LOCKED,
        DISABLED
    }
}
