// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What earlier looks found at an address.
 *
 * @param lastSeenOn the last day the page was there; never before the first
 * @param goneOn the day it was found gone, or null
 * @param sha256 digest of its words
 * @param text its words, where they are kept
 */
public record KnownPage(
        @Nullable String title,
        @Nullable LocalDate claimedOn,
        LocalDate firstSeenOn,
        LocalDate lastSeenOn,
        @Nullable LocalDate goneOn,
        String sha256,
        @Nullable String text) {

    /** The last day anything is known of. */
    public LocalDate knownOn() {
        return goneOn == null ? lastSeenOn : goneOn;
    }

    /** What is known after a later look. */
    public static KnownPage after(@Nullable KnownPage known, PageLook look, LocalDate day) {
        if (look.gone()) {
            KnownPage before = Objects.requireNonNull(known);
            return new KnownPage(
                    before.title,
                    before.claimedOn,
                    before.firstSeenOn,
                    before.lastSeenOn,
                    before.goneOn == null ? day : before.goneOn,
                    before.sha256,
                    before.text);
        }
        LocalDate first = look.firstSeenOn() != null && look.firstSeenOn().isBefore(day) ? look.firstSeenOn() : day;
        if (known != null && known.firstSeenOn.isBefore(first)) {
            first = known.firstSeenOn;
        }
        return new KnownPage(look.title(), look.claimedOn(), first, day, null, look.sha256(), look.text());
    }
}
