// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.comparison;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: a bureau's score compared with that of an earlier period. */
public interface ComparisonQuery {

    /**
     * Empty where the reader may not read the sheet, or the other period is none of its trend.
     *
     * @param with the earlier period; null for the one before
     */
    Mono<ComparedBureau> compared(String period, String bureau, @Nullable String with, Viewer viewer);
}
