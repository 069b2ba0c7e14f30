// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.util.Set;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: starts and stops harvests on behalf of the reader, who must be office or administrator. */
public interface HarvestDesk {
    /**
     * The number of the harvest, which goes on by itself; {@link HarvestRefused} when a bureau has no source or is being
     * harvested.
     *
     * @param bureaus codes; empty for all with sources
     */
    Mono<Long> start(Set<String> bureaus, Viewer viewer);

    /** Whether it was running. */
    Mono<Boolean> cancel(long id, Viewer viewer);

    /** Why no harvest was started; the message is Chinese and meant for the reader. */
    final class HarvestRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public HarvestRefused(String message) {
            super(message);
        }
    }
}
