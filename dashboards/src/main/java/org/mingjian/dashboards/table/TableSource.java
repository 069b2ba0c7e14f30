// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import org.mingjian.dashboards.page.Viewer;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** A table that is handed out as a file beside its page: {@code /findings.csv} beside {@code /findings}. */
public interface TableSource {
    /** Path of the page, without the slash before it. */
    String page();

    /**
     * What the page of this address shows, all pages of it.
     *
     * @param parameters those of the page
     */
    Mono<? extends TableExport.Shown<?>> shown(MultiValueMap<String, String> parameters, Viewer viewer);
}
