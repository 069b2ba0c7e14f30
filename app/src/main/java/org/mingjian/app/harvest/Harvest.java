// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round over the sources of some bureaus.
 *
 * @param bureaus their codes, ascending, as far as the viewer may see them
 */
public record Harvest(
        long id,
        HarvestState state,
        List<String> bureaus,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    public Harvest {
        bureaus = List.copyOf(bureaus);
    }

    /** Whether nothing changes by itself any more. */
    public boolean settled() {
        return state != HarvestState.RUNNING;
    }
}
