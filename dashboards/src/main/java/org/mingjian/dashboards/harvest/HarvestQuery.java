// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: harvests; a bureau gets those that concern it, and of them itself. */
public interface HarvestQuery {
    /** Newest first. */
    Flux<HarvestLine> harvests(Viewer viewer);

    Mono<HarvestView> harvest(long id, VisitChoice choice, Viewer viewer);

    /** Bureaus with a source that is switched on, by code. */
    Flux<HarvestLine.Named> bureaus(Viewer viewer);

    /** What a visit of the harvest received. */
    Mono<CaptureView> capture(long harvest, long visit, Viewer viewer);
}
