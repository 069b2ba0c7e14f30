// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: how the installation is. */
public interface HealthQuery {
    /** Empty for everybody but the administrator. */
    Mono<Health> health(Viewer viewer);
}
