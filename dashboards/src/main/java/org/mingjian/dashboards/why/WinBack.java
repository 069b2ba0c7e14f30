// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * What putting indicators right wins back: counted anew over the caps of indicator and dimension and over the conversion to
 * 100, so that the score is the one the scheme would give.
 */
public record WinBack(ScoreSheet sheet, EvaluationScheme scheme) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Whether anything can be won: not where a veto decides, nor where nothing was assessed. */
    public boolean possible() {
        return sheet.possible().signum() > 0 && sheet.veto().isEmpty();
    }

    /** Points got once these indicators are put right. */
    public BigDecimal got(Set<String> cured) {
        BigDecimal lost = BigDecimal.ZERO;
        for (DimensionScore dimension : sheet.dimensions()) {
            lost = lost.add(lost(dimension, cured));
        }
        return sheet.possible().subtract(lost).max(sheet.got());
    }

    /** The score those points make, bonus included. */
    public BigDecimal score(BigDecimal got) {
        return got.multiply(HUNDRED)
                .divide(sheet.possible(), 2, RoundingMode.HALF_UP)
                .add(sheet.bonus());
    }

    private BigDecimal lost(DimensionScore dimension, Set<String> cured) {
        BigDecimal effective = BigDecimal.ZERO;
        BigDecimal beforeCap = BigDecimal.ZERO;
        for (ScoreLine line : sheet.lines()) {
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
        BigDecimal cap =
                scheme.indicator(line.indicator()).map(SchemeIndicator::cap).orElse(line.points());
        BigDecimal standing = line.findings().stream()
                .filter(finding -> finding.suppressedBy() == null)
                .map(ScoredFinding::deducted)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return standing.min(cap).max(line.effective());
    }
}
