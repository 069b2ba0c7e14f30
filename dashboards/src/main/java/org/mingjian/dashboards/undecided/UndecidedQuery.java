// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.undecided;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: what is undecided in a period. */
@FunctionalInterface
public interface UndecidedQuery {
    /** A bureau gets its own lines only; empty when the period is unknown or nothing of it is visible. */
    Mono<UndecidedLines> undecided(String period, Viewer viewer);
}
