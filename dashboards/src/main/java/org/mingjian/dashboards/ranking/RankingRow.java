// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.Sparkline;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.page.ScoreBar;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.SchemeDimension;

/**
 * A row of the ranking table.
 *
 * @param href score sheet of the bureau; empty where the reader may not see it
 * @param interval ranks within the scheme's noise of this score, such as 9–10; empty when alone
 * @param change places gained (positive) or lost; empty without a previous place
 * @param worstDimension name of the dimension that lost most; empty when nothing was lost
 * @param worstLoss at most zero
 */
public record RankingRow(
        Standing standing,
        @Nullable String href,
        String interval,
        @Nullable Integer change,
        @Nullable ScoreBar bar,
        Sparkline trend,
        String worstDimension,
        BigDecimal worstLoss,
        Badge grade) {
    static RankingRow of(Standing standing, List<Standing> group, PeriodRanking ranking) {
        RankedBureau place = standing.place();
        Integer rank = place.rank();
        Integer before = place.previousRank();
        BigDecimal score = place.score();
        String worst = standing.worstDimension();
        return new RankingRow(
                standing,
                standing.openFindings() == null
                        ? null
                        : "/periods/" + ranking.head().period() + "/bureaus/" + place.code() + ranking.query(),
                interval(place, group, ranking.scheme().ranking().noise()),
                rank == null || before == null ? null : before - rank,
                score == null ? null : new ScoreBar(score, place.veto() ? place.base() : null),
                new Sparkline(standing.history().stream()
                        .map(one -> Optional.ofNullable(one.score()))
                        .toList()),
                worst == null ? "" : dimension(worst, ranking),
                standing.worstLoss().negate(),
                Grades.badge(place.grade(), place.veto()));
    }

    /** Whether at least five places were won or lost (异动). */
    public boolean moved() {
        return change != null && Math.abs(change) >= 5;
    }

    /** Whether something about the bureau is still open. */
    public boolean open() {
        Integer findings = standing.openFindings();
        return findings != null && findings > 0;
    }

    private static String dimension(String code, PeriodRanking ranking) {
        return ranking.scheme().dimensions().stream()
                .filter(one -> one.code().equals(code))
                .map(SchemeDimension::title)
                .findFirst()
                .orElse(code);
    }

    private static String interval(RankedBureau place, List<Standing> group, BigDecimal noise) {
        BigDecimal own = place.score();
        if (own == null || place.rank() == null) {
            return "";
        }
        List<Integer> near = group.stream()
                .map(Standing::place)
                .filter(other -> near(other.score(), own, noise))
                .flatMap(other -> Stream.ofNullable(other.rank()))
                .sorted()
                .toList();
        int first = near.get(0);
        int last = near.get(near.size() - 1);
        return first == last ? "" : first + "–" + last;
    }

    private static boolean near(@Nullable BigDecimal score, BigDecimal own, BigDecimal noise) {
        return score != null && score.subtract(own).abs().compareTo(noise) <= 0;
    }
}
