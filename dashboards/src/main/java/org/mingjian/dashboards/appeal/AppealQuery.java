// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.appeal;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: appeals; a bureau's reader sees its own. */
public interface AppealQuery {
    /** Those that wait first, by their last day; then the others, newest first. */
    Flux<AppealEntry> appeals(Viewer viewer);

    /** Empty where the reader knows no such appeal. */
    Mono<AppealEntry> appeal(long id, Viewer viewer);

    /** Decided appeals by indicator; empty for readers of a bureau. */
    Flux<AppealRate> rates(Viewer viewer);
}
