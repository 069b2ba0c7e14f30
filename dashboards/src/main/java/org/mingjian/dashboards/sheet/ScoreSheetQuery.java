// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: the score sheet of a bureau in a period. */
public interface ScoreSheetQuery {
    /** Empty when period or bureau are unknown or not the reader's to see. */
    Mono<BureauResult> result(String period, String bureau, Viewer viewer);
}
