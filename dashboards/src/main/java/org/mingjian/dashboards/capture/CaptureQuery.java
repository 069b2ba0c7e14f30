// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.capture;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: states of pages that were kept. */
@FunctionalInterface
public interface CaptureQuery {
    /**
     * A page of a bureau.
     *
     * @param evaluation the one that judged it
     * @return empty where nothing of it was kept, or it is not the reader's to see
     */
    Mono<CapturedPage> page(long evaluation, String bureau, String url, Viewer viewer);
}
