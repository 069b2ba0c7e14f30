// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The orders a ranking can be read in; groups are never merged by sorting. The name in the URL is lower case. */
public enum RankingOrder {
    RANK(Comparator.comparingInt(RankingOrder::rank)),
    SCORE(Comparator.comparing(
            row -> row.standing().place().score(), Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))),
    CHANGE(Comparator.comparing(RankingRow::change, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))),
    LOSS(Comparator.comparing(RankingRow::worstLoss)),
    COVERAGE(Comparator.comparing(row -> row.standing().place().coverage())),
    OPEN(Comparator.comparing(row -> row.standing().openFindings(), Comparator.nullsLast(Comparator.reverseOrder())));

    private final Comparator<RankingRow> comparator;

    RankingOrder(Comparator<RankingRow> comparator) {
        this.comparator = comparator;
    }

    Comparator<RankingRow> comparator() {
        return comparator
                .thenComparingInt(RankingOrder::rank)
                .thenComparing(row -> row.standing().place().code());
    }

    /** Lower-case name in the URL. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the greatest stand first. */
    boolean descending() {
        return this != RANK && this != LOSS && this != COVERAGE;
    }

    /** The order of this name; by rank when the name is unknown. */
    static RankingOrder of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElse(RANK);
    }

    private static int rank(RankingRow row) {
        Integer rank = row.standing().place().rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }
}
