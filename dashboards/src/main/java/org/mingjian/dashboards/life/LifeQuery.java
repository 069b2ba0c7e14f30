// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: facts and their histories; a bureau gets its own only. */
public interface LifeQuery {
    /** Empty where there is no such fact, or none the reader may see. */
    Mono<FactLife> life(FactAddress fact, Viewer viewer);

    /** The fact of which the number is a version; empty as above. */
    Mono<FactAddress> address(long version, Viewer viewer);

    /** Current facts of a bureau that were found in a place: what a finding calls their source. */
    Flux<FactAddress> from(String bureau, String source, Viewer viewer);

    /** A text by its digest, of a fact the reader was shown; empty where it is unknown. */
    Mono<String> text(String sha256);
}
