// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.time.Instant;
import java.util.List;

/**
 * An upload of a year's arrangement.
 *
 * @param by account that uploaded it
 * @param moved open deadlines it moved
 * @param evaluations ids of the evaluations that were asked again
 */
public record ArrangementLog(
        int version, String by, Instant at, List<ArrangementPlan.Moved> moved, List<Long> evaluations) {
    public ArrangementLog {
        moved = List.copyOf(moved);
        evaluations = List.copyOf(evaluations);
    }
}
