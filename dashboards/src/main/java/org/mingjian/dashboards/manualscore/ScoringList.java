// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people score in one evaluation.
 *
 * @param choices evaluations with manual indicators, newest first
 * @param evaluation the one shown; null where there is none
 * @param open whether it may still be scored
 */
public record ScoringList(
        List<Choice> choices,
        @Nullable Long evaluation,
        @Nullable String period,
        boolean open,
        List<ScoringLine> lines) {

    public ScoringList {
        choices = List.copyOf(choices);
        lines = List.copyOf(lines);
    }

    /** An evaluation to look at. */
    public record Choice(long id, String period, String scheme, boolean open) {}
}
