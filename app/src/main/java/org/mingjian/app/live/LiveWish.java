// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a listener asks the stream of changes for.
 *
 * @param bureau only what concerns this one; null: all
 * @param since id of the last event the listener got; null: from now
 * @param page whether a page listens, which shows results as far as they were computed when it was made, and so wants those of
 *     earlier changes, too
 */
record LiveWish(@Nullable String bureau, @Nullable String since, boolean page) {

    /** @param beginning when the listener came */
    boolean wants(Told told, Instant beginning) {
        boolean early = told.data() instanceof Told.Changed changed
                && !changed.factChangedAt().isAfter(beginning);
        return page || !early;
    }

    boolean concerns(@Nullable String one) {
        return bureau == null || one == null || bureau.equals(one);
    }
}
