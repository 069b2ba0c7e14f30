// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.why.FollowUp;
import org.mingjian.dashboards.why.WhyDetail;
import org.mingjian.dashboards.why.WhySheet;
import org.mingjian.dashboards.why.WhyWays;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * A score sheet with what it is compared to.
 *
 * @param place empty where the reader may not see places yet
 * @param group empty where the reader may not see the group's figures yet
 * @param history up to eight periods, oldest first, this one last
 * @param statements what the bureau says, by finding
 * @param followUps rectifications, by finding
 * @param notes what must be known to read the history
 * @param beside whether another evaluation stands for the period, and this one is read beside it
 */
public record BureauResult(
        EvaluationHead head,
        EvaluationScheme scheme,
        ScoreSheet sheet,
        @Nullable RankedBureau place,
        @Nullable GroupFigures group,
        List<PeriodScore> history,
        Map<String, WhyDetail.Statement> statements,
        Map<String, FollowUp> followUps,
        TrendNotes notes,
        boolean beside) {
    public BureauResult {
        history = List.copyOf(history);
        statements = Map.copyOf(statements);
        followUps = Map.copyOf(followUps);
    }

    /** A result beside which the bureau says nothing, and from which nothing followed. */
    public BureauResult(
            EvaluationHead head,
            EvaluationScheme scheme,
            ScoreSheet sheet,
            @Nullable RankedBureau place,
            @Nullable GroupFigures group,
            List<PeriodScore> history) {
        this(head, scheme, sheet, place, group, history, Map.of(), Map.of(), TrendNotes.NONE, false);
    }

    /** The same with what the bureau says and what followed. */
    public BureauResult with(Map<String, WhyDetail.Statement> said, Map<String, FollowUp> followed) {
        return new BureauResult(head, scheme, sheet, place, group, history, said, followed, notes, beside);
    }

    /** The same with what must be known to read its history. */
    public BureauResult with(TrendNotes known) {
        return new BureauResult(head, scheme, sheet, place, group, history, statements, followUps, known, beside);
    }

    /** As it is read beside the evaluation that stands. */
    BureauResult readBeside() {
        return new BureauResult(head, scheme, sheet, place, group, history, statements, followUps, notes, true);
    }

    /** Path of the sheet. */
    public String path() {
        return "/periods/" + head.period() + "/bureaus/" + sheet.bureau();
    }

    /** What an address of this result ends with. */
    public String query() {
        return beside ? "?evaluation=" + head.id() : "";
    }

    /** What is explained of it. */
    WhySheet why() {
        return new WhySheet(sheet, scheme, head.asOf(), statements, followUps, WhyWays.of(path(), query()));
    }

    /** Path of one line of the sheet. */
    public String line(String indicator) {
        return path() + "/lines/" + indicator + query();
    }
}
