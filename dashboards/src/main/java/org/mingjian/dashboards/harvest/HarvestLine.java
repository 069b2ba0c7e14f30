// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A harvest and how far it is.
 *
 * @param state code: {@code RUNNING}, {@code DONE} or {@code CANCELLED}; the word is {@code harvest-state.<code>}
 * @param bureaus how many it is about, as far as the reader may see them
 * @param visits addresses it knows so far
 * @param waiting of these, still to be visited
 * @param changed pages that are new or have changed
 * @param failed addresses that could not be read
 */
public record HarvestLine(
        long id,
        String state,
        int bureaus,
        long visits,
        long waiting,
        long changed,
        long failed,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** A bureau by its code and name. */
    public record Named(String code, String name) {}

    public boolean running() {
        return state.equals("RUNNING");
    }

    public long made() {
        return visits - waiting;
    }
}
