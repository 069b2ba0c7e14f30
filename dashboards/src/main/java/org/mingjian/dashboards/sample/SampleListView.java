// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;

/**
 * Samples.
 *
 * @param draws whether the reader may draw one
 */
public record SampleListView(
        List<Sample.Plan> plans, boolean draws, @Nullable EmptyState empty) {}
