// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the whole chain came to.
 *
 * @param records links that were recomputed and agreed
 * @param waiting records that are not sealed yet, as happens within a second or two
 * @param last hash of the last link that agreed
 * @param broken the first place where the chain does not hold; null: it holds
 * @param anchorFound whether the digest that was asked for stands in the chain; null: none was asked for
 */
record ChainState(
        long records,
        long waiting,
        String last,
        @Nullable Instant sealedAt,
        @Nullable Break broken,
        @Nullable Boolean anchorFound) {

    /** Where a chain does not hold. */
    record Break(long position, long record, Fault fault) {}

    /** What is wrong there. */
    enum Fault {
        /** The record is not what was sealed, or the link was altered. */
        ALTERED,
        /** The record that was sealed is gone. */
        RECORD_MISSING,
        /** One or more links are gone before this one. */
        LINK_MISSING,
        /** The record stands outside the chain although it does not wait; the position is that of the chain's end. */
        UNSEALED
    }

    /** Whether every record is as it was written. */
    boolean holds() {
        return broken == null && !Boolean.FALSE.equals(anchorFound);
    }
}
