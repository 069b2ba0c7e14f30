// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;

/** The points of duties that do not apply, given to those that do. */
final class Shares {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Shares() {}

    /** First a dimension nothing of which applies to the other dimensions, then what is left within each. */
    static void give(List<Line> lines) {
        Map<String, List<Line>> scored = lines.stream()
                .filter(line -> line.chosen.kind() == IndicatorKind.DEDUCTION)
                .collect(Collectors.groupingBy(
                        line -> line.chosen.dimension(), java.util.LinkedHashMap::new, Collectors.toList()));
        List<List<Line>> living = scored.values().stream()
                .filter(dimension -> dimension.stream().anyMatch(Shares::applies))
                .toList();
        if (living.isEmpty()) {
            return;
        }
        BigDecimal all = scored.values().stream().map(Shares::sum).reduce(Line.NOTHING, BigDecimal::add);
        List<BigDecimal> wanted = split(all, living, Shares::sum);
        for (int i = 0; i < living.size(); i++) {
            List<Line> applying = living.get(i).stream().filter(Shares::applies).toList();
            List<BigDecimal> points = split(wanted.get(i), applying, line -> line.points);
            for (int k = 0; k < applying.size(); k++) {
                Line line = applying.get(k);
                line.cap = line.cap.multiply(points.get(k)).divide(line.points, 2, RoundingMode.HALF_UP);
                line.points = points.get(k);
            }
        }
    }

    private static boolean applies(Line line) {
        return line.outcome != Outcome.NOT_APPLICABLE;
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(line -> line.chosen.points()).reduce(Line.NOTHING, BigDecimal::add);
    }

    /** In proportion to the weights, in hundredths; those cut off most get the hundredths left, the first first. */
    private static <T> List<BigDecimal> split(BigDecimal total, List<T> parts, Function<T, BigDecimal> weight) {
        BigDecimal weights = parts.stream().map(weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = new ArrayList<>();
        Map<Integer, BigDecimal> cutOff = new TreeMap<>();
        long left = total.multiply(HUNDRED).longValueExact();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal[] share =
                    total.multiply(HUNDRED).multiply(weight.apply(parts.get(i))).divideAndRemainder(weights);
            BigDecimal hundredths = share[0].setScale(0, RoundingMode.DOWN);
            shares.add(hundredths);
            cutOff.put(i, share[1]);
            left -= hundredths.longValueExact();
        }
        List<Integer> order = cutOff.keySet().stream()
                .sorted(Comparator.comparing((Integer i) -> cutOff.get(i)).reversed())
                .toList();
        for (int i = 0; i < left; i++) {
            shares.set(order.get(i), shares.get(order.get(i)).add(BigDecimal.ONE));
        }
        return shares.stream().map(share -> share.movePointLeft(2).setScale(2)).toList();
    }
}
