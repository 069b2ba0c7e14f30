// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: bureaus and their sources; a bureau gets itself. */
public interface SourceQuery {
    /** Every bureau of the register, by code, those without a source too. */
    Flux<BureauSources> bureaus(Viewer viewer);

    /** A source as its form shows it; empty where there is none for this reader. */
    Mono<SourceForm> source(String bureau, String id, Viewer viewer);
}
