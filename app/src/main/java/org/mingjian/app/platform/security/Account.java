// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A local account (本地账号).
 *
 * @param name unique without regard to capitals
 * @param bureau code of its bureau; null unless the role is {@link Role#BUREAU}
 * @param position what it does in its bureau; null unless the role is {@link Role#BUREAU}
 * @param passwordHash Argon2id, encoded with its parameters
 * @param enabled whether it may enter
 * @param oneTimeUntil until when its password, which was handed out, must be changed; null: it is the account's own
 * @param lockedUntil until when it may not enter, after too many wrong passwords; null: never was
 */
record Account(
        String name,
        Role role,
        @Nullable String bureau,
        @Nullable BureauPosition position,
        String passwordHash,
        boolean enabled,
        @Nullable Instant oneTimeUntil,
        @Nullable Instant lockedUntil) {

    /** With a password of its own. */
    Account(
            String name,
            Role role,
            @Nullable String bureau,
            @Nullable BureauPosition position,
            String passwordHash,
            boolean enabled) {
        this(name, role, bureau, position, passwordHash, enabled, null, null);
    }

    /** A bureau's account is its head's unless it is said to be a clerk's. */
    Account(String name, Role role, @Nullable String bureau, String passwordHash, boolean enabled) {
        this(name, role, bureau, role == Role.BUREAU ? BureauPosition.HEAD : null, passwordHash, enabled);
    }

    boolean mayEnter(Instant now) {
        return isOpen(now) && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }

    /** Whether it is neither disabled nor locked, whatever becomes of its password. */
    boolean isOpen(Instant now) {
        return enabled && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    Viewer viewer() {
        return new Viewer(name, role, bureau);
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "account " + name + " (" + role + ")";
    }
}
