// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.capture;

import java.util.List;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;

/** Port: visits of pages. */
@FunctionalInterface
public interface VisitQuery {
    /** Visits of these pages and of the columns that list them, newest first; none where they are not the reader's to see. */
    Flux<PageVisit> visits(String bureau, List<String> urls, Viewer viewer);
}
