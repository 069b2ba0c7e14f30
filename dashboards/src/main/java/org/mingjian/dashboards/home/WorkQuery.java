// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;

/** Port: what waits for the office. */
public interface WorkQuery {
    /** In the order of the kinds, those of which nothing waits left out; empty for everybody but the office. */
    Flux<WorkCount> waiting(Viewer viewer);
}
