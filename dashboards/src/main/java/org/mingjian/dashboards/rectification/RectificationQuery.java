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
     * @param words part of the problem, a number, the indicator, the bureau or who is responsible
     */
    record Choice(
            @Nullable String state,
            @Nullable Long notice,
            @Nullable String finding,
            String words) {
        /** All in a state. */
        public static Choice in(String state) {
            return new Choice(state, null, null, "");
        }
    }

    Mono<List<RectificationLine>> rectifications(Choice choice, Viewer viewer);

    /** Empty where there is none for this reader. */
    Mono<RectificationCard> rectification(long id, Viewer viewer);
}
