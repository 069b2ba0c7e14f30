// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: what runs and what is stuck. */
public interface OperationQuery {
    /** Empty for everybody but the administrator. */
    Mono<Operation> operation(Viewer viewer);
}
