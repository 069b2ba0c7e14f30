// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.SortColumn;
import org.mingjian.rules.simulation.Crossing;
import org.mingjian.rules.simulation.GroupMove;
import org.mingjian.rules.simulation.Move;

/**
 * What a simulation comes to, as its page needs it; absent parts where it cannot be computed.
 *
 * @param changes what is changed, by step
 * @param rows by group
 * @param columns heads of the table by noun
 * @param letters of the steps whose parts are shown; empty where there are too many
 * @param grades number of bureaus by grade, highest first
 * @param check what the draft should be looked at for; empty while nothing is changed
 * @param errors why it cannot be computed
 */
public record SimulationView(
        SimulationHead head,
        boolean makes,
        @Nullable Simulated simulated,
        List<ChangeRow> changes,
        List<GroupRows> rows,
        Map<String, SortColumn> columns,
        List<String> letters,
        List<GradeCount> grades,
        List<Crossing> crossings,
        List<String> revision,
        List<DraftCheck.Row> check,
        List<FieldError> errors) {

    /** Most steps whose parts stand in the table. */
    static final int LETTERS = 6;

    /** Title of a group, for a bureau that comes from it. */
    public String group(String code) {
        return simulated == null
                ? code
                : SimulationComposer.title(simulated.result().draft().base(), code);
    }

    /**
     * One changed value.
     *
     * @param letter of its step; empty for a further value of the same step
     * @param reason what a deduction is for; empty for other figures
     * @param affected bureaus whose score the step alone moves; absent where it cannot stand alone or was told above
     * @param few bureaus asked about few cases only; 0 where that is no matter
     */
    public record ChangeRow(
            String letter,
            @Nullable String code,
            String title,
            String reason,
            String before,
            String after,
            @Nullable Integer affected,
            @Nullable BigDecimal mean,
            int few,
            int assessed) {}

    /** A comparison group with its bureaus. */
    public record GroupRows(
            GroupMove group,
            String title,
            List<Move> moves,
            @Nullable RankSlope slope) {}

    /** Bureaus of a grade before and after. */
    public record GradeCount(String grade, int before, int after) {}
}
