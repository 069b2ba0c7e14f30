// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: places of a period. */
public interface RankingQuery {
    /**
     * The ranking of the evaluation that stands for the period. A bureau gets all places of a published evaluation, and only
     * its own before; empty when the period is unknown or nothing of it is visible.
     */
    default Mono<PeriodRanking> ranking(String period, Viewer viewer) {
        return ranking(period, null, viewer);
    }

    /**
     * The same of a version in review, whatever was published before it; of a bureau's reader only where that stands.
     *
     * @param version the evaluation; null: the one that stands for the period
     */
    Mono<PeriodRanking> ranking(String period, @Nullable Long version, Viewer viewer);
}
