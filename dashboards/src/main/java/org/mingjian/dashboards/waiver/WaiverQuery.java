// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: applications and what is granted; a bureau's reader sees its own. */
public interface WaiverQuery {
    /** Those that wait first. */
    Flux<WaiverEntry> applications(Viewer viewer);

    /** Empty where the reader knows no such application. */
    Mono<WaiverEntry> application(long id, Viewer viewer);

    /** What is in force, that which ends first at the head. */
    Flux<GrantedWaiver> granted(Viewer viewer);
}
