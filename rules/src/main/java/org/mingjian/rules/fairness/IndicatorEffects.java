// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** Computes what each indicator that deducts does to the scores, by its code. */
final class IndicatorEffects {

    private final List<ScoreSheet> sheets;
    private final BigDecimal spread;

    /** @param sheets of one result */
    IndicatorEffects(List<ScoreSheet> sheets) {
        this.sheets = sheets;
        this.spread = together(IndicatorEffects::stretched, IndicatorEffects::stretched);
    }

    List<IndicatorEffect> all() {
        Map<String, List<ScoreLine>> lines = new TreeMap<>();
        sheets.forEach(sheet -> assessed(sheet)
                .forEach(line -> lines.computeIfAbsent(line.indicator(), code -> new ArrayList<>())
                        .add(line)));
        BigDecimal allLost = sum(lines.values().stream().flatMap(List::stream).toList());
        return lines.entrySet().stream()
                .map(one -> new IndicatorEffect(
                        one.getKey(),
                        one.getValue().size(),
                        (int) one.getValue().stream()
                                .filter(line -> line.effective().signum() > 0)
                                .count(),
                        sum(one.getValue()),
                        allLost,
                        variance(one.getKey())))
                .toList();
    }

    /** Lines of indicators that deduct and were assessed. */
    static List<ScoreLine> assessed(ScoreSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.kind() == IndicatorKind.DEDUCTION)
                .filter(line -> line.outcome() == Outcome.SATISFIED || line.outcome() == Outcome.VIOLATED)
                .toList();
    }

    private BigDecimal variance(String indicator) {
        return spread.signum() == 0
                ? new BigDecimal("0.0")
                : together(sheet -> stretched(sheet, indicator), IndicatorEffects::stretched)
                        .movePointRight(2)
                        .divide(spread, 1, RoundingMode.HALF_UP);
    }

    /** Paired distances from the means of the groups, of bureaus with a fraction. */
    private BigDecimal together(Loss one, Loss other) {
        Map<String, List<ScoreSheet>> groups = sheets.stream()
                .filter(sheet -> sheet.possible().signum() > 0)
                .collect(Collectors.groupingBy(ScoreSheet::group, TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(group -> Scatter.products(
                        group.stream().map(one::of).toList(),
                        group.stream().map(other::of).toList()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @FunctionalInterface
    private interface Loss {
        BigDecimal of(ScoreSheet sheet);
    }

    /** What all indicators take from 100 points. */
    private static BigDecimal stretched(ScoreSheet sheet) {
        return stretched(sheet, sum(assessed(sheet)));
    }

    private static BigDecimal stretched(ScoreSheet sheet, String indicator) {
        return stretched(
                sheet,
                sum(assessed(sheet).stream()
                        .filter(line -> line.indicator().equals(indicator))
                        .toList()));
    }

    private static BigDecimal stretched(ScoreSheet sheet, BigDecimal lost) {
        return lost.movePointRight(2).divide(sheet.possible(), Scatter.EXACT);
    }

    private static BigDecimal sum(List<ScoreLine> lines) {
        return lines.stream().map(ScoreLine::effective).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
