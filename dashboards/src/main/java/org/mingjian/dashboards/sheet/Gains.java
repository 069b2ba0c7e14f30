// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.why.WhyLines;
import org.mingjian.dashboards.why.WinBack;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.rulebook.RectificationAdvice;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * What can still be won back, greatest first. Each step is counted anew over caps of indicator and dimension and over the
 * conversion to 100, so that the running score is the score the scheme would give.
 */
final class Gains {
    private final BureauResult result;
    private final WinBack winBack;
    private final Rulebook rulebook;
    private final WorkingDays calendar;

    Gains(BureauResult result, Rulebook rulebook, WorkingDays calendar) {
        this.result = result;
        this.winBack = new WinBack(result.sheet(), result.scheme());
        this.rulebook = rulebook;
        this.calendar = calendar;
    }

    List<Gain> list() {
        ScoreSheet sheet = result.sheet();
        if (!winBack.possible()) {
            return List.of();
        }
        List<ScoreLine> curable = sheet.lines().stream()
                .filter(line -> WhyLines.violated(line) && line.effective().signum() > 0)
                .filter(line -> rulebook.indicators().containsKey(line.indicator()))
                .filter(line ->
                        rulebook.indicator(line.indicator()).rectification().curable())
                .sorted(Comparator.comparing(ScoreLine::effective).reversed().thenComparing(ScoreLine::indicator))
                .toList();
        List<Gain> gains = new ArrayList<>();
        Set<String> cured = new LinkedHashSet<>();
        BigDecimal got = sheet.got();
        for (ScoreLine line : curable) {
            cured.add(line.indicator());
            BigDecimal after = winBack.got(cured).max(got);
            if (after.compareTo(got) > 0) {
                gains.add(gain(gains.size() + 1, line.indicator(), got, after));
            }
            got = after;
        }
        return gains;
    }

    private Gain gain(int number, String code, BigDecimal before, BigDecimal after) {
        RectificationAdvice advice = rulebook.indicator(code).rectification();
        return new Gain(
                number,
                code,
                advice.text(),
                after.subtract(before),
                winBack.score(after),
                advice.workingDays(),
                calendar.add(result.head().asOf(), advice.workingDays()).date(),
                crossed(winBack.score(before), winBack.score(after)));
    }

    private @Nullable GradeBand crossed(BigDecimal before, BigDecimal after) {
        return result.scheme().grades().stream()
                .filter(band -> before.compareTo(band.from()) < 0 && after.compareTo(band.from()) >= 0)
                .findFirst()
                .orElse(null);
    }
}
