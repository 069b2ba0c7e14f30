// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What runs and what is stuck.
 *
 * @param sources registered and in use
 * @param suspended registered, not in use
 * @param harvestedAt when the last harvest ended; empty before the first
 * @param harvests running now
 * @param evaluations being computed now
 * @param failed evaluations that broke off
 * @param waiting sendings that are tried again
 * @param dead sendings that were given up
 * @param sealed links of the chain over the audit trail
 * @param unsealed records that wait for theirs
 * @param head hash of the last link; empty before the first
 */
public record Operation(
        long sources,
        long suspended,
        @Nullable Instant harvestedAt,
        long harvests,
        long evaluations,
        long failed,
        long waiting,
        long dead,
        long sealed,
        long unsealed,
        @Nullable String head) {}
