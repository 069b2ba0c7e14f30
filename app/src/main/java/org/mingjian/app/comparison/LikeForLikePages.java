// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.comparison;

import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.comparison.LikeForLikeActions;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Earlier results under the edition of today, for the page of an evaluation. */
@Component
class LikeForLikePages implements LikeForLikeActions {

    private final RecalculateEarlier recalculate;

    LikeForLikePages(RecalculateEarlier recalculate) {
        this.recalculate = recalculate;
    }

    @Override
    public Mono<Progress> progress(Viewer viewer) {
        return viewer.seesAll()
                ? recalculate
                        .progress()
                        .filter(progress -> progress.total() > 0)
                        .map(progress -> new Progress(progress.done(), progress.total(), progress.running()))
                : Mono.empty();
    }

    @Override
    public Mono<Void> compute(Viewer viewer) {
        boolean may = viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
        return may ? recalculate.asked() : Mono.error(Refusal::forbidden);
    }
}
