// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.personaldata;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;

/** Port: personal data that is kept; empty for whoever may not read it. */
public interface PersonalDataQuery {
    /** What goes after a period first. */
    Flux<KeptEntry> kept(Viewer viewer);

    /** The newest first. */
    Flux<RemovalEntry> removals(Viewer viewer);
}
