// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.appeal;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: appeals; a bureau's reader sees its own. */
public interface AppealQuery {
    /**
     * Those that wait first, by their last day; then the others, newest first.
     *
     * @param words part of what is said, the decision, the indicator or the bureau; empty for all
     */
    Flux<AppealEntry> appeals(String words, Viewer viewer);

    /** All of them. */
    default Flux<AppealEntry> appeals(Viewer viewer) {
        return appeals("", viewer);
    }

    /** Empty where the reader knows no such appeal. */
    Mono<AppealEntry> appeal(long id, Viewer viewer);

    /** Decided appeals by indicator; empty for readers of a bureau. */
    Flux<AppealRate> rates(Viewer viewer);
}
