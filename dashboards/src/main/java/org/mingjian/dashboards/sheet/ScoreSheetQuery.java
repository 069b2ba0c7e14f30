// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: the score sheet of a bureau in a period. */
public interface ScoreSheetQuery {
    /** Empty when period or bureau are unknown or not the reader's to see. */
    default Mono<BureauResult> result(String period, String bureau, Viewer viewer) {
        return result(period, bureau, null, viewer);
    }

    /**
     * The same of a version in review, whatever was published before it; of a bureau's reader only where that stands.
     *
     * @param version the evaluation; null: the one that stands for the period
     */
    Mono<BureauResult> result(String period, String bureau, @Nullable Long version, Viewer viewer);
}
