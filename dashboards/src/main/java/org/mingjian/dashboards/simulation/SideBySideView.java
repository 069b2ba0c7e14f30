// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.simulation.GroupMove;
import org.mingjian.rules.simulation.SideBySide;

/**
 * Two simulations beside each other, or the choice of the second.
 *
 * @param others simulations of the same evaluation that may stand beside the first, last changed first
 * @param second the one chosen; absent before the choice
 * @param changes every value either changes
 * @param groups of both, by group
 * @param apart bureaus that fare differently
 * @param same number of bureaus that do not
 * @param crossing number of bureaus with another grade under the second than under the first
 * @param errors why one of the two cannot be computed
 */
public record SideBySideView(
        SimulationHead first,
        List<SimulationHead> others,
        @Nullable SimulationHead second,
        List<ChangePair> changes,
        List<GroupPair> groups,
        List<SideBySide.Row> apart,
        int same,
        int crossing,
        List<FieldError> errors) {

    /** One value: in force, and under either. */
    public record ChangePair(
            @Nullable String code,
            String title,
            String reason,
            String now,
            @Nullable String first,
            @Nullable String second) {}

    /** A comparison group under either. */
    public record GroupPair(String title, GroupMove first, GroupMove second) {}
}
