// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.NotApplicableTreatment;
import org.mingjian.rules.scheme.SchemeDimension;

/**
 * Possible points of each line and cap of each dimension for one bureau. Under {@code REDISTRIBUTE} (重新分配) the points of
 * what does not apply go to the rest in proportion, in whole hundredths that sum exactly: remainders go one by one to the
 * largest fractions, equal ones in the scheme's order.
 */
public final class PointAllotment {

    private final Map<String, BigDecimal> points = new HashMap<>();
    private final Map<String, BigDecimal> dimensionPoints = new HashMap<>();
    private final EvaluationScheme scheme;

    PointAllotment(EvaluationScheme scheme, List<RuledLine> lines) {
        this.scheme = scheme;
        lines.forEach(line -> points.put(line.code(), line.indicator().points()));
        scheme.dimensions().forEach(dimension -> dimensionPoints.put(dimension.code(), dimension.points()));
        if (scheme.notApplicable() == NotApplicableTreatment.REDISTRIBUTE) {
            redistribute(lines.stream()
                    .filter(line -> line.indicator().kind() == IndicatorKind.DEDUCTION)
                    .filter(line -> line.outcome() != Outcome.NOT_APPLICABLE)
                    .toList());
        }
    }

    Amount.Scale of(RuledLine line) {
        return new Amount.Scale(
                points.getOrDefault(line.code(), line.indicator().points()),
                line.indicator().points());
    }

    /** The most a line may lose to findings that are not serious, in this bureau's points. */
    BigDecimal cap(RuledLine line) {
        return of(line).apply(line.indicator().cap(), BigDecimal.ONE);
    }

    /** The most the findings of a dimension may deduct, in this bureau's points; no limit of its own where empty. */
    Optional<BigDecimal> dimensionCap(SchemeDimension dimension) {
        BigDecimal cap = dimension.cap();
        if (cap == null || dimension.points().signum() == 0) {
            return Optional.ofNullable(cap);
        }
        BigDecimal now = dimensionPoints.getOrDefault(dimension.code(), dimension.points());
        return Optional.of(new Amount.Scale(now, dimension.points()).apply(cap, BigDecimal.ONE));
    }

    private void redistribute(List<RuledLine> applicable) {
        List<SchemeDimension> bound = scheme.dimensions().stream()
                .filter(dimension -> applicable.stream().anyMatch(line -> in(dimension, line)))
                .toList();
        List<BigDecimal> shares = allot(
                scheme.fullMarks(), bound.stream().map(SchemeDimension::points).toList());
        for (int i = 0; i < bound.size(); i++) {
            SchemeDimension dimension = bound.get(i);
            dimensionPoints.put(dimension.code(), shares.get(i));
            List<RuledLine> lines =
                    applicable.stream().filter(line -> in(dimension, line)).toList();
            List<BigDecimal> ofLines = allot(
                    shares.get(i),
                    lines.stream().map(line -> line.indicator().points()).toList());
            for (int j = 0; j < lines.size(); j++) {
                points.put(lines.get(j).code(), ofLines.get(j));
            }
        }
    }

    private static boolean in(SchemeDimension dimension, RuledLine line) {
        return line.indicator().dimension().equals(dimension.code());
    }

    /** Shares of a total in proportion to weights, in hundredths, summing to the total. */
    public static List<BigDecimal> allot(BigDecimal total, List<BigDecimal> weights) {
        BigInteger whole = hundredths(total);
        BigInteger sum = weights.stream().map(PointAllotment::hundredths).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return weights;
        }
        var shares = new ArrayList<BigInteger>();
        var remainders = new ArrayList<BigInteger>();
        BigInteger left = whole;
        for (BigDecimal weight : weights) {
            BigInteger[] share = whole.multiply(hundredths(weight)).divideAndRemainder(sum);
            shares.add(share[0]);
            remainders.add(share[1]);
            left = left.subtract(share[0]);
        }
        List<Integer> largestFirst = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .toList();
        for (int i = 0; i < left.intValueExact(); i++) {
            shares.set(largestFirst.get(i), shares.get(largestFirst.get(i)).add(BigInteger.ONE));
        }
        return shares.stream().map(share -> new BigDecimal(share, 2)).toList();
    }

    private static BigInteger hundredths(BigDecimal points) {
        return points.setScale(2).unscaledValue();
    }
}
