// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: rectifications; a bureau reads its own. */
public interface RectificationQuery {
    /**
     * Which are asked for; an empty component lets all pass.
     *
     * @param state one of the states, or {@code OPEN}, {@code OVERDUE}, {@code RECURRED}
     */
    record Choice(
            @Nullable String state,
            @Nullable Long notice,
            @Nullable String finding) {}

    Mono<List<RectificationLine>> rectifications(Choice choice, Viewer viewer);

    /** Empty where there is none for this reader. */
    Mono<RectificationCard> rectification(long id, Viewer viewer);
}
