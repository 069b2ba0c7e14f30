// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * How much of the points lost rests on few cases (样本少): one case more or less would have moved them much. Only indicators asked
 * case by case count, that is those under which some bureau was asked about more than one; a guide or a report there is one of.
 *
 * @param lost points lost on lines that asked about fewer cases than enough
 * @param allLost points lost under indicators asked case by case
 * @param bureaus that lost such points
 * @param indicators such points by indicator, the most first
 */
public record ThinEvidence(BigDecimal lost, BigDecimal allLost, int bureaus, List<OfIndicator> indicators) {

    public ThinEvidence {
        indicators = List.copyOf(indicators);
    }

    /** @param bureaus that lost points under it on few cases */
    public record OfIndicator(String indicator, int bureaus, BigDecimal lost) {

        OfIndicator with(OfIndicator more) {
            return new OfIndicator(indicator, bureaus + more.bureaus, lost.add(more.lost));
        }
    }

    /** Percent, HALF_UP to 0.1; 0.0 where nothing was lost. */
    public BigDecimal share() {
        return allLost.signum() == 0
                ? new BigDecimal("0.0")
                : lost.movePointRight(2).divide(allLost, 1, RoundingMode.HALF_UP);
    }

    static ThinEvidence of(List<ScoreSheet> sheets, int few) {
        Set<String> byCase = sheets.stream()
                .flatMap(sheet -> IndicatorEffects.assessed(sheet).stream())
                .filter(line -> line.asked() > 1)
                .map(ScoreLine::indicator)
                .collect(Collectors.toSet());
        Map<String, OfIndicator> indicators = new TreeMap<>();
        Set<String> bureaus = new TreeSet<>();
        BigDecimal all = BigDecimal.ZERO;
        for (ScoreSheet sheet : sheets) {
            for (ScoreLine line : IndicatorEffects.assessed(sheet)) {
                boolean counts = byCase.contains(line.indicator());
                all = counts ? all.add(line.effective()) : all;
                if (counts && line.effective().signum() > 0 && line.asked() < few) {
                    bureaus.add(sheet.bureau());
                    indicators.merge(
                            line.indicator(),
                            new OfIndicator(line.indicator(), 1, line.effective()),
                            OfIndicator::with);
                }
            }
        }
        List<OfIndicator> most = indicators.values().stream()
                .sorted(Comparator.comparing(OfIndicator::lost).reversed())
                .toList();
        BigDecimal lost = most.stream().map(OfIndicator::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ThinEvidence(lost, all, bureaus.size(), most);
    }
}
