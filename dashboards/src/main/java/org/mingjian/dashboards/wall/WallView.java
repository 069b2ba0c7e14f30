// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.wall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.ranking.PeriodRanking;
import org.mingjian.dashboards.ranking.RankingGroup;
import org.mingjian.dashboards.ranking.RankingRow;
import org.mingjian.dashboards.ranking.RankingView;

/**
 * One group on the wall, its rows in one or two columns.
 *
 * @param turn after so many seconds comes the next group; 0: held (暂停)
 * @param next where the next group is, held if this one is
 * @param held this group, held
 * @param turning this group, turning
 */
public record WallView(
        EvaluationHead head,
        RankingGroup group,
        List<List<RankingRow>> columns,
        int turn,
        String next,
        String held,
        String turning) {
    /** Read from across a room a group takes about so long; from one column more rows than these run off the screen. */
    private static final int SECONDS = 20;

    private static final int ROWS = 13;
    private static final String HELD = "&hold=true";

    public WallView {
        columns = List.copyOf(columns);
    }

    /** The group of this code, the first where it is unknown; empty when no group has a bureau. */
    static @Nullable WallView of(PeriodRanking ranking, @Nullable String code, boolean hold) {
        List<RankingGroup> groups = RankingView.of(ranking, null, null, true).groups();
        if (groups.isEmpty()) {
            return null;
        }
        int at = Math.max(0, groups.stream().map(RankingGroup::code).toList().indexOf(code));
        String path = "/wall/" + ranking.head().period() + "?group=";
        RankingGroup group = groups.get(at);
        return new WallView(
                ranking.head(),
                group,
                columns(group.rows()),
                hold ? 0 : SECONDS,
                path + groups.get((at + 1) % groups.size()).code() + (hold ? HELD : ""),
                path + group.code() + HELD,
                path + group.code());
    }

    private static List<List<RankingRow>> columns(List<RankingRow> rows) {
        int half = (rows.size() + 1) / 2;
        return rows.size() <= ROWS ? List.of(rows) : List.of(rows.subList(0, half), rows.subList(half, rows.size()));
    }
}
