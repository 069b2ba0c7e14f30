// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Port: applications and what is granted; a bureau's reader sees its own. Words are part of what is said, the subject, the
 * indicator or the bureau; empty for all.
 */
public interface WaiverQuery {
    /** Those that wait first. */
    Flux<WaiverEntry> applications(String words, Viewer viewer);

    /** Empty where the reader knows no such application. */
    Mono<WaiverEntry> application(long id, Viewer viewer);

    /** What is in force, that which ends first at the head. */
    Flux<GrantedWaiver> granted(String words, Viewer viewer);
}
