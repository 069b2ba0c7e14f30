// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pastresult;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;

/** Port: imported results. */
public interface PastResultQuery {
    /** In any order; empty for who does not see all bureaus. */
    Flux<PastResultEntry> results(Viewer viewer);
}
