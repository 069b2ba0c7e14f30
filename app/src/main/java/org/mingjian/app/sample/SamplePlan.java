// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sample that was drawn.
 *
 * @param evaluation whose findings it is drawn from; null for readings
 * @param population number of units it was drawn from
 * @param digest SHA-256 of their ids in ascending order, one a line
 * @param size number of items
 * @param confirmed items somebody has judged
 */
record SamplePlan(
        long id,
        String name,
        Kind kind,
        String seed,
        @Nullable Long evaluation,
        SampleChoice choice,
        int population,
        String digest,
        int size,
        int confirmed,
        String createdBy,
        Instant createdAt) {

    /** What people confirm. */
    enum Kind {
        /** What was found: the outcome of a question. */
        FINDING,
        /** What was read: the fields of a document. */
        READING
    }
}
