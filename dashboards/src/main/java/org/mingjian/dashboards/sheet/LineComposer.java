// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.List;
import java.util.Optional;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.why.WhyLines;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoreLine;
import org.springframework.stereotype.Component;

/** Lays one line of a score sheet out for its page. */
@Component
final class LineComposer {
    private final Rulebook rulebook;
    private final WhyLines why;

    LineComposer(Rulebook rulebook, WhyLines why) {
        this.rulebook = rulebook;
        this.why = why;
    }

    /** One line with all its findings; empty when the sheet has no such indicator. */
    Optional<LineView> view(BureauResult result, String code) {
        return result.sheet().lines().stream()
                .filter(line -> line.indicator().equals(code))
                .findFirst()
                .map(line -> view(result, line));
    }

    private LineView view(BureauResult result, ScoreLine line) {
        String code = line.indicator();
        int findings = line.findings().size();
        return new LineView(
                result,
                line,
                code + " " + new IndicatorNames(rulebook, result.scheme()).indicator(code),
                Badge.of(line.outcome(), line.kind()),
                findings == 0 ? null : why.line(line, result.why(), true),
                findings < 2 ? List.of() : why.findings(line, result.why()),
                rulebook.indicators().get(code),
                null);
    }
}
