// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: bureaus and what they come to today. */
public interface BureauQuery {
    /** By group, then code; a bureau gets itself only. */
    Flux<BureauEntry> bureaus(Viewer viewer);

    /** The result from the facts of this moment; empty when unknown or not the reader's to see. */
    Mono<LiveResult> live(String bureau, Viewer viewer);
}
