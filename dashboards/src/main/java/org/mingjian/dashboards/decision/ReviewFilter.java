// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import org.jspecify.annotations.Nullable;

/**
 * What of the queue is shown; every empty component lets all pass.
 *
 * @param select {@code all}: every row is ticked
 */
public record ReviewFilter(
        @Nullable String bureau,
        @Nullable String indicator,
        @Nullable String select) {
    public boolean all() {
        return "all".equals(select);
    }
}
