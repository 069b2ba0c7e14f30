// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: manual scores; a scorer knows the own until both have scored, a bureau its result after publication. */
public interface ManualScoreQuery {
    /** @param evaluation number; null for the newest */
    Mono<ScoringList> scorings(@Nullable Long evaluation, Viewer viewer);

    /** Empty where the reader knows no such score. */
    Mono<ScoringCard> scoring(String id, Viewer viewer);
}
