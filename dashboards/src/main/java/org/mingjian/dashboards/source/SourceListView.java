// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;

/**
 * The sources of all bureaus the reader may see.
 *
 * @param bureaus those with a source on this page of the list
 * @param without those without one
 * @param manages whether the reader may add and change
 */
public record SourceListView(
        List<BureauSources> bureaus,
        List<BureauSources> without,
        boolean manages,
        @Nullable EmptyState empty) {
    public SourceListView {
        bureaus = List.copyOf(bureaus);
        without = List.copyOf(without);
    }
}
