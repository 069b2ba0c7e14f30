// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreSheet;

/** Medians, quartiles and places within one comparison group. */
final class GroupStatistics {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Collection<ScoreSheet> group;
    private final String bureau;

    GroupStatistics(Collection<ScoreSheet> group, String bureau) {
        this.group = group;
        this.bureau = bureau;
    }

    GroupFigures figures(BigDecimal noise) {
        List<BigDecimal> scores = new ArrayList<>();
        BigDecimal own = null;
        for (ScoreSheet sheet : group) {
            BigDecimal score = sheet.score();
            if (score != null) {
                scores.add(score);
                own = sheet.bureau().equals(bureau) ? score : own;
            }
        }
        scores.sort(Comparator.reverseOrder());
        Integer from = own == null ? null : 1 + countAbove(scores, own.add(noise));
        Integer to = own == null ? null : scores.size() - countBelow(scores, own.subtract(noise));
        boolean enough = scores.size() >= GroupFigures.ENOUGH;
        return new GroupFigures(
                group.size(),
                quantile(scores, 2),
                from,
                to,
                scores,
                enough ? quantile(scores, 3) : null,
                enough ? quantile(scores, 1) : null,
                dimensions());
    }

    private SortedMap<String, GroupFigures.DimensionFigures> dimensions() {
        SortedMap<String, List<BigDecimal>> rates = new TreeMap<>();
        SortedMap<String, BigDecimal> own = new TreeMap<>();
        for (ScoreSheet sheet : group) {
            for (DimensionScore dimension : sheet.dimensions()) {
                if (dimension.applicable().signum() > 0) {
                    BigDecimal rate = rate(dimension);
                    rates.computeIfAbsent(dimension.code(), code -> new ArrayList<>())
                            .add(rate);
                    if (sheet.bureau().equals(bureau)) {
                        own.put(dimension.code(), rate);
                    }
                }
            }
        }
        SortedMap<String, GroupFigures.DimensionFigures> figures = new TreeMap<>();
        rates.forEach((code, all) -> {
            if (all.size() >= GroupFigures.ENOUGH) {
                figures.put(code, figures(all, own.get(code)));
            }
        });
        return figures;
    }

    private static GroupFigures.DimensionFigures figures(List<BigDecimal> rates, @Nullable BigDecimal own) {
        rates.sort(Comparator.reverseOrder());
        return new GroupFigures.DimensionFigures(
                Objects.requireNonNull(quantile(rates, 3)),
                Objects.requireNonNull(quantile(rates, 2)),
                Objects.requireNonNull(quantile(rates, 1)),
                own == null ? null : 1 + countAbove(rates, own));
    }

    static BigDecimal rate(DimensionScore dimension) {
        return dimension.got().multiply(HUNDRED).divide(dimension.applicable(), 1, RoundingMode.HALF_UP);
    }

    /** The value {@code quarter} quarters of the way down a list sorted from high to low. */
    private static @Nullable BigDecimal quantile(List<BigDecimal> sorted, int quarter) {
        if (sorted.isEmpty()) {
            return null;
        }
        int quarters = (sorted.size() - 1) * quarter;
        BigDecimal left = sorted.get(quarters / 4);
        BigDecimal right = sorted.get((quarters + 3) / 4);
        BigDecimal way = BigDecimal.valueOf(quarters % 4).multiply(new BigDecimal("0.25"));
        return left.add(right.subtract(left).multiply(way)).setScale(left.scale(), RoundingMode.HALF_UP);
    }

    private static int countAbove(List<BigDecimal> values, BigDecimal bound) {
        return (int) values.stream().filter(v -> v.compareTo(bound) > 0).count();
    }

    private static int countBelow(List<BigDecimal> values, BigDecimal bound) {
        return (int) values.stream().filter(v -> v.compareTo(bound) < 0).count();
    }
}
