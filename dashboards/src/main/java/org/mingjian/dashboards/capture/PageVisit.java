// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a page that is evidence, or of the column (栏目) that lists it.
 *
 * @param column whether it was the column that was visited
 * @param outcome what came of it, in words
 * @param listed whether the column listed the page in that harvest
 * @param sha256 digest of what was received; empty where nothing was
 * @param before digest of what the visit before it received; empty for the first
 */
public record PageVisit(
        long id,
        long harvest,
        Instant at,
        boolean column,
        String url,
        String outcome,
        boolean listed,
        @Nullable String sha256,
        @Nullable String before) {

    /** How what was received stands to the visit before; its word is {@code visited.change.<NAME>}. */
    public enum Change {
        /** Nothing was received. */
        NOTHING,
        FIRST,
        SAME,
        CHANGED
    }

    public Change change() {
        if (sha256 == null) {
            return Change.NOTHING;
        }
        return before == null ? Change.FIRST : before.equals(sha256) ? Change.SAME : Change.CHANGED;
    }

    /** Page of what was received. */
    public String href() {
        return "/harvests/" + harvest + "/visits/" + id;
    }
}
