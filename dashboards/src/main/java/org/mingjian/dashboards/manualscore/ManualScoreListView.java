// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;

/**
 * The work list as its page needs it.
 *
 * @param lines what passes the filter
 * @param total how many there are in the evaluation
 * @param done of these settled
 * @param mine of these waiting for the reader
 * @param bureaus names by code, to filter by
 * @param indicators names by code, to filter by
 * @param states codes with how many there are of each
 * @param bureau whether the reader belongs to one
 * @param empty why nothing is shown; null where something is
 */
public record ManualScoreListView(
        ScoringList list,
        ManualScoreFilter filter,
        List<ScoringLine> lines,
        int total,
        int done,
        int mine,
        SortedMap<String, String> bureaus,
        SortedMap<String, String> indicators,
        Map<String, Integer> states,
        boolean bureau,
        @Nullable EmptyState empty) {
    public ManualScoreListView {
        lines = List.copyOf(lines);
    }

    /** The same with these lines of it. */
    ManualScoreListView only(List<ScoringLine> some) {
        return new ManualScoreListView(
                list, filter, some, total, done, mine, bureaus, indicators, states, bureau, empty);
    }
}
