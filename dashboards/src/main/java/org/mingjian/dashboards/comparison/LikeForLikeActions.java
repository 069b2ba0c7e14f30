// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.comparison;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: earlier results under the edition of today (按现行口径回算), which are never official. */
public interface LikeForLikeActions {

    /** How far they are computed; empty where there is nothing to compute, or the reader of a bureau. */
    Mono<Progress> progress(Viewer viewer);

    /** Computes what is missing; it goes on by itself. Refused for whoever is neither of the office nor an administrator. */
    Mono<Void> compute(Viewer viewer);

    /**
     * Score sheets of earlier periods made by another edition or calendar.
     *
     * @param done those computed again
     */
    record Progress(int done, int total, boolean running) {
        public boolean complete() {
            return done >= total;
        }
    }
}
