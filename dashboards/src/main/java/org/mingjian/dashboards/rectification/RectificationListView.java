// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;

/** The register of rectifications. */
public record RectificationListView(
        List<RectificationLine> lines,
        RectificationQuery.Choice choice,
        List<String> states,
        boolean bureau,
        @Nullable EmptyState empty) {}
