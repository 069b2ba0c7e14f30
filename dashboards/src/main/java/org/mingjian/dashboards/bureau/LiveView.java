// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * A bureau's result of this moment as its page needs it.
 *
 * @param change live score less the snapshot's; empty when one is missing
 * @param lines what loses points now, greatest first
 */
public record LiveView(
        LiveResult live, Badge grade, @Nullable BigDecimal change, List<Line> lines) {
    public LiveView {
        lines = List.copyOf(lines);
    }

    /** A line that loses points now. */
    public record Line(ScoreLine line, String title) {
        public BigDecimal points() {
            return line.effective().negate();
        }
    }

    static LiveView of(LiveResult live, Rulebook rulebook) {
        IndicatorNames names = new IndicatorNames(rulebook, live.scheme());
        ScoreSheet sheet = live.sheet();
        BigDecimal score = sheet.score();
        BigDecimal before = live.snapshotScore();
        return new LiveView(
                live,
                Grades.badge(sheet.grade(), !sheet.veto().isEmpty()),
                score == null || before == null ? null : score.subtract(before),
                sheet.lines().stream()
                        .filter(line -> line.effective().signum() > 0)
                        .sorted(Comparator.comparing(ScoreLine::effective)
                                .reversed()
                                .thenComparing(ScoreLine::indicator))
                        .map(line -> new Line(line, names.indicator(line.indicator())))
                        .toList());
    }
}
