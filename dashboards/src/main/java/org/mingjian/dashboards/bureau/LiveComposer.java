// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.why.WhyLine;
import org.mingjian.dashboards.why.WhyLines;
import org.mingjian.rules.scoring.ScoreSheet;
import org.springframework.stereotype.Component;

/** Lays a result of this moment out for its page. */
@Component
final class LiveComposer {
    private final WhyLines why;

    LiveComposer(WhyLines why) {
        this.why = why;
    }

    /** @param open codes of the lines shown opened */
    LiveView view(LiveResult live, Set<String> open) {
        ScoreSheet sheet = live.sheet();
        BigDecimal score = sheet.score();
        BigDecimal before = live.snapshotScore();
        List<WhyLine> lines = why.of(live.why(), open);
        return new LiveView(
                live,
                Grades.badge(sheet.grade(), !sheet.veto().isEmpty()),
                score == null || before == null ? null : score.subtract(before),
                lines,
                why.total(sheet, lines));
    }
}
