// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.search;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;

/** Port: finds what the rulebook does not hold. */
public interface SearchQuery {
    /** At most 20 hits of each kind, best first; a bureau gets itself and what is its own. */
    Flux<SearchHit> search(String words, Viewer viewer);

    /** Bureaus and documents alone, at most some of each: asked at every pause of somebody's typing. */
    default Flux<SearchHit> suggest(String words, Viewer viewer) {
        return search(words, viewer)
                .filter(hit -> hit.kind() == SearchHit.Kind.BUREAU || hit.kind() == SearchHit.Kind.DOCUMENT);
    }
}
