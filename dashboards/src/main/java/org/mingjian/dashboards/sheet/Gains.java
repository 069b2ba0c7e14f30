// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.rulebook.RectificationAdvice;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * What can still be won back, greatest first. Each step is counted anew over caps of indicator and dimension and over the
 * conversion to 100, so that the running score is the score the scheme would give.
 */
final class Gains {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final BureauResult result;
    private final Rulebook rulebook;
    private final WorkingDays calendar;

    Gains(BureauResult result, Rulebook rulebook, WorkingDays calendar) {
        this.result = result;
        this.rulebook = rulebook;
        this.calendar = calendar;
    }

    List<Gain> list() {
        ScoreSheet sheet = result.sheet();
        if (sheet.possible().signum() == 0 || !sheet.veto().isEmpty()) {
            return List.of();
        }
        List<ScoreLine> curable = sheet.lines().stream()
                .filter(line -> LostLines.violated(line) && line.effective().signum() > 0)
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
            BigDecimal after = sheet.possible().subtract(lost(cured)).max(got);
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
                score(after),
                advice.workingDays(),
                calendar.add(result.head().asOf(), advice.workingDays()).date(),
                crossed(score(before), score(after)));
    }

    private BigDecimal score(BigDecimal got) {
        return got.multiply(HUNDRED)
                .divide(result.sheet().possible(), 2, RoundingMode.HALF_UP)
                .add(result.sheet().bonus());
    }

    private @Nullable GradeBand crossed(BigDecimal before, BigDecimal after) {
        return result.scheme().grades().stream()
                .filter(band -> before.compareTo(band.from()) < 0 && after.compareTo(band.from()) >= 0)
                .findFirst()
                .orElse(null);
    }

    /** Points lost over all dimensions when some indicators are put right. */
    private BigDecimal lost(Set<String> cured) {
        BigDecimal lost = BigDecimal.ZERO;
        for (DimensionScore dimension : result.sheet().dimensions()) {
            lost = lost.add(lost(dimension, cured));
        }
        return lost;
    }

    private BigDecimal lost(DimensionScore dimension, Set<String> cured) {
        BigDecimal effective = BigDecimal.ZERO;
        BigDecimal beforeCap = BigDecimal.ZERO;
        for (ScoreLine line : result.sheet().lines()) {
            if (line.dimension().equals(dimension.code()) && !cured.contains(line.indicator())) {
                effective = effective.add(line.effective());
                beforeCap = beforeCap.add(beforeDimensionCap(line));
            }
        }
        BigDecimal now = dimension.applicable().subtract(dimension.got());
        return beforeCap.min(now).max(effective);
    }

    /** What the line would lose if the dimension had no cap: a cured neighbour may uncover it. */
    private BigDecimal beforeDimensionCap(ScoreLine line) {
        BigDecimal cap = result.scheme()
                .indicator(line.indicator())
                .map(SchemeIndicator::cap)
                .orElse(line.points());
        BigDecimal standing = line.findings().stream()
                .filter(finding -> finding.suppressedBy() == null)
                .map(ScoredFinding::deducted)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return standing.min(cap).max(line.effective());
    }
}
