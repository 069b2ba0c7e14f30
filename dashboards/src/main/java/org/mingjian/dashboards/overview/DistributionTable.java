// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.ranking.PeriodRanking;
import org.mingjian.dashboards.ranking.RankingGroup;
import org.mingjian.dashboards.ranking.RankingView;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The strips of all groups as a table: scored bureaus, lowest, median, highest, bureaus by grade. */
@Component
final class DistributionTable {

    private static final int NAME = 24;
    private static final int FIGURE = 10;

    private final Words words;

    DistributionTable(Words words) {
        this.words = words;
    }

    TableContent content(PeriodRanking ranking) {
        String period = ranking.head().period();
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading(words.of("distribution.table.group"), NAME, false));
        for (String figure : List.of("scored", "lowest", "median", "highest")) {
            headings.add(new Heading(words.of("distribution.table." + figure), FIGURE, true));
        }
        Badge.grades().forEach(grade -> headings.add(new Heading(words.of(grade.key()), FIGURE, true)));
        return new TableContent(
                "distribution-" + period,
                words.of("overview.distribution"),
                words.period(period),
                headings,
                Flux.fromIterable(RankingView.of(ranking, null, null, true).groups())
                        .map(DistributionTable::row),
                List.of(
                        new Explanation(words.of("overview.distribution"), words.of("overview.strips.note")),
                        new Explanation(
                                words.of("distribution.table.median"), words.of("trend.table.median.meaning"))));
    }

    private static List<Object> row(RankingGroup group) {
        List<BigDecimal> scores = group.rows().stream()
                .map(row -> row.standing().place().score())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<Object> cells = new ArrayList<>();
        cells.add(group.title());
        cells.add(scores.size());
        cells.add(scores.isEmpty() ? "" : scores.get(0));
        cells.add(orEmpty(group.median()));
        cells.add(scores.isEmpty() ? "" : scores.get(scores.size() - 1));
        Badge.grades()
                .forEach(grade -> cells.add(group.grades().stream()
                        .filter(one -> one.grade() == grade)
                        .mapToLong(RankingGroup.GradeCount::count)
                        .sum()));
        return cells;
    }

    private static Object orEmpty(@Nullable Object cell) {
        return Objects.requireNonNullElse(cell, "");
    }
}
