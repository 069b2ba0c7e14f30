// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: requests with their clocks. A bureau gets its own only, in rows and counts; an administrator none. */
public interface RequestQuery {

    /** Narrowed by period, day, bureau and words; empty for a period or a reader without any. */
    Mono<RequestList> requests(RequestFilter filter, Viewer viewer);

    /**
     * @param id of any version of its fact
     * @param period empty: the newest
     * @param asOf null: the evaluation date
     */
    Mono<RequestCase> request(long id, String period, @Nullable LocalDate asOf, Viewer viewer);
}
