// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.Group;

/**
 * A comparison group in the table: its head and its rows.
 *
 * @param first name and score of the first; empty when nobody has a rank
 * @param grades how many bureaus have each grade, in the order of the grades
 * @param open whether the rows are shown
 */
public record RankingGroup(
        String code,
        String title,
        int size,
        @Nullable BigDecimal median,
        @Nullable RankedBureau first,
        @Nullable RankedBureau last,
        List<GradeCount> grades,
        boolean open,
        List<RankingRow> rows) {
    public RankingGroup {
        grades = List.copyOf(grades);
        rows = List.copyOf(rows);
    }

    /** How many bureaus have a grade. */
    public record GradeCount(Badge grade, long count) {}

    static RankingGroup of(Group group, PeriodRanking ranking, RankingOrder order, boolean open) {
        List<Standing> members = ranking.standings().stream()
                .filter(one -> one.place().group().equals(group.code()))
                .toList();
        List<RankedBureau> ranked = members.stream()
                .map(Standing::place)
                .filter(place -> place.rank() != null)
                .toList();
        return new RankingGroup(
                group.code(),
                group.title(),
                members.size(),
                median(members),
                ranked.isEmpty() ? null : ranked.get(0),
                ranked.isEmpty() ? null : ranked.get(ranked.size() - 1),
                grades(members),
                open,
                members.stream()
                        .map(one -> RankingRow.of(one, members, ranking))
                        .sorted(order.comparator())
                        .toList());
    }

    /** Grades of some bureaus, those nobody has left out unless it is one of the four. */
    public static List<GradeCount> grades(List<Standing> members) {
        Map<Badge, Long> counts = members.stream()
                .collect(Collectors.groupingBy(
                        one -> Grades.badge(one.place().grade(), one.place().veto()),
                        () -> new EnumMap<>(Badge.class),
                        Collectors.counting()));
        return Badge.grades().stream()
                .filter(grade -> counts.containsKey(grade) || grade.compareTo(Badge.FAIL) <= 0)
                .map(grade -> new GradeCount(grade, counts.getOrDefault(grade, 0L)))
                .toList();
    }

    /** The median of all scores, vetoed bureaus included; empty when nobody was scored. */
    public static @Nullable BigDecimal median(List<Standing> members) {
        List<BigDecimal> scores = members.stream()
                .flatMap(one -> Stream.ofNullable(one.place().score()))
                .sorted()
                .toList();
        if (scores.isEmpty()) {
            return null;
        }
        BigDecimal low = scores.get((scores.size() - 1) / 2);
        BigDecimal high = scores.get(scores.size() / 2);
        return low.add(high).divide(new BigDecimal(2), 2, RoundingMode.HALF_UP);
    }
}
