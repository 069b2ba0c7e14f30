// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: what waits for people in a period. */
public interface DeskQuery {
    /** Empty when the period is unknown; a bureau gets the counts of its own sheet. */
    Mono<Desk> desk(String period, Viewer viewer);
}
