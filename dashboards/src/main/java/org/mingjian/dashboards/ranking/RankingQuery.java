// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: places of a period. */
public interface RankingQuery {
    /**
     * The ranking of the evaluation that stands for the period. A bureau gets all places of a published evaluation, and only
     * its own before; empty when the period is unknown or nothing of it is visible.
     */
    Mono<PeriodRanking> ranking(String period, Viewer viewer);
}
