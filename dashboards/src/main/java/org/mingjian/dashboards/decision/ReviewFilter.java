// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.table.TableOrder;

/**
 * What of the queue is shown; every empty component lets all pass.
 *
 * @param select {@code all}: every row is ticked
 * @param words part of what is said, the indicator or the bureau
 * @param order by {@code bureau} or {@code indicator}; empty: by indicator, then bureau
 * @param page from 1
 */
public record ReviewFilter(
        @Nullable String bureau,
        @Nullable String indicator,
        @Nullable String select,
        String words,
        @Nullable TableOrder order,
        int page) {
    public boolean all() {
        return "all".equals(select);
    }
}
