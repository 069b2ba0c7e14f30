// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.frontier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One address a harvest visits.
 *
 * @param title as a list shows it
 * @param listed whether a list of this harvest names it; if not, it is only known from before
 * @param listedOn date beside it on the list
 * @param depth number of the list page within its list, from 1
 * @param attempts made so far
 * @param notBefore when the next attempt may be made
 */
public record Visit(
        long id,
        long harvest,
        String bureau,
        String source,
        Role role,
        String url,
        @Nullable String title,
        boolean listed,
        @Nullable LocalDate listedOn,
        int depth,
        int attempts,
        @Nullable Instant notBefore) {

    /** What is read at the address. */
    public enum Role {
        /** Addresses of pages and of further lists. */
        LIST,
        /** A page of the bureau. */
        PAGE
    }
}
