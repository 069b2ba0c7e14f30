// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of whoever is signed in.
 *
 * @param oneTimeUntil until when the password must be changed; null: it is one's own
 * @param entries sessions that stand, newest first
 */
public record OwnAccount(AccountEntry account, @Nullable Instant oneTimeUntil, List<Entry> entries) {

    public OwnAccount {
        entries = List.copyOf(entries);
    }

    /** @param here whether it is the session of this request */
    public record Entry(String id, Instant begunAt, Instant seenAt, boolean here) {}

    /** Whether there is a session besides this one. */
    public boolean elsewhere() {
        return entries.stream().anyMatch(entry -> !entry.here());
    }
}
