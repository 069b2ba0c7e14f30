// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which records are asked for; an absent part does not narrow.
 *
 * @param who name of the account, whole
 * @param what action from its first letter on: {@code notice} or {@code notice.issue}
 * @param object from its first letter on: {@code notice/} or {@code notice/17}
 * @param bureau code, whole
 * @param from first day, of Beijing time
 * @param to last day, inclusive
 */
record AuditFilter(
        @Nullable String who,
        @Nullable String what,
        @Nullable String object,
        @Nullable String bureau,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    AuditFilter {
        who = given(who);
        what = given(what);
        object = given(object);
        bureau = given(bureau);
    }

    /** A form sends what was left empty as an empty text; the database takes no zero character. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\0", "");
    }
}
