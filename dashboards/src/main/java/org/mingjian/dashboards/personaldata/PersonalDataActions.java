// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.personaldata;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: removing what is past its period. */
@FunctionalInterface
public interface PersonalDataActions {
    /** Gives how much was removed. */
    Mono<Long> remove(@Nullable String category, Viewer viewer);
}
