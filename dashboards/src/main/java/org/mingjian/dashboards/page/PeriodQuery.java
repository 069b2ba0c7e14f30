// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import reactor.core.publisher.Flux;

/** Port: which evaluation stands for which period. */
public interface PeriodQuery {
    /**
     * One head per period, oldest first: the published evaluation, else the newest computed one. A bureau gets the periods
     * in which it has a sheet. {@code RUNNING} and {@code FAILED} stand for no period.
     */
    Flux<EvaluationHead> periods(Viewer viewer);
}
