// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.losses;

import java.util.List;
import java.util.Map;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: what articles cost bureaus. */
public interface ArticleLossQuery {

    /**
     * Empty where there is no result of the period for the reader.
     *
     * @param indicators codes by number of the article they rest on
     */
    Mono<ArticleLosses> losses(String period, Map<Integer, List<String>> indicators, Viewer viewer);
}
