// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.fairness;

import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.fairness.FairnessCheck;
import reactor.core.publisher.Mono;

/** Port: fairness checks of stored results. */
public interface FairnessQuery {

    /** Empty where there is none for the reader; that an office account has seen it is kept. */
    Mono<FairnessCheck> look(long evaluation, Viewer viewer);
}
