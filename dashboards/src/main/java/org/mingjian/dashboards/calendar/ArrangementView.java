// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The upload of a year's arrangement as its pages need it.
 *
 * @param plan what a file would change; empty before one was sent
 * @param log earlier uploads; empty for who does not see all bureaus
 * @param edits whether the reader may upload
 */
public record ArrangementView(int year, @Nullable ArrangementPlan plan, List<ArrangementLog> log, boolean edits) {
    public ArrangementView {
        log = List.copyOf(log);
    }
}
