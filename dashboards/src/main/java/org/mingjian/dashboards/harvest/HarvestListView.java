// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;

/**
 * Harvests, newest first, and the form that starts one.
 *
 * @param bureaus those with a source that is switched on; empty when the reader may not start one
 * @param refused why the last attempt was refused; null otherwise
 */
public record HarvestListView(
        List<HarvestLine> harvests,
        List<HarvestLine.Named> bureaus,
        @Nullable String refused,
        @Nullable EmptyState empty) {
    public HarvestListView {
        harvests = List.copyOf(harvests);
        bureaus = List.copyOf(bureaus);
    }
}
