// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was removed at one moment, as the register of removals says.
 *
 * @param object noun and key of the only thing removed; null where there were several
 * @param digest of it, where there was one
 */
record Removal(
        Category category,
        long amount,
        @Nullable String object,
        @Nullable String digest,
        String removedBy,
        Instant removedAt) {}
