// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.table.TableView;

/** The register of rectifications. */
public record RectificationListView(
        List<RectificationLine> lines,
        TableView table,
        RectificationQuery.Choice choice,
        List<String> states,
        boolean bureau,
        @Nullable EmptyState empty) {}
