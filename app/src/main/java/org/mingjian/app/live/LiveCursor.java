// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a listener has heard, as the id of an event says it: a cut stream goes on from here, with a server started again
 * meanwhile, too.
 *
 * @param fact highest number of a fact known then
 * @param record highest number of a record of the audit trail known then
 */
record LiveCursor(long fact, long record, Instant at) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})-(\\d{1,15})");

    /** Empty for what no server of ours has said. */
    static Optional<LiveCursor> of(@Nullable String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text);
        return parts.matches()
                ? Optional.of(new LiveCursor(
                        Long.parseLong(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        Instant.ofEpochMilli(Long.parseLong(parts.group(3)))))
                : Optional.empty();
    }

    /** The same numbers at another moment. */
    LiveCursor at(Instant moment) {
        return new LiveCursor(fact, record, moment);
    }

    @Override
    public String toString() {
        return fact + "-" + record + "-" + at.toEpochMilli();
    }
}
