// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import org.mingjian.dashboards.page.Viewer;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** A table that is handed out as a file beside its page: {@code /findings.csv} beside {@code /findings}. */
public interface TableSource {
    /** Path of the page, with the names of what varies in braces: {@code /periods/{period}/ranking}. */
    String page();

    /**
     * What the page of this address shows, all pages of it; empty where this reader has no such page.
     *
     * @param parameters those of the page, and what varies in its path
     */
    Mono<? extends Listing<?>> listing(MultiValueMap<String, String> parameters, Viewer viewer);
}
