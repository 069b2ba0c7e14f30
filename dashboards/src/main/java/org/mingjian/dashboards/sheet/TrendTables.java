// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.mingjian.rules.scoring.DimensionScore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The figures of a bureau's trends as tables. */
@Component
final class TrendTables {

    private static final int NAME = 16;
    private static final int FIGURE = 10;

    private final Words words;

    TrendTables(Words words) {
        this.words = words;
    }

    /** Score of each period, what it comes to under the edition of today, the group's median. */
    TableContent scores(BureauResult result, String file) {
        List<List<Object>> rows = result.history().stream()
                .map(one -> cells(
                        words.period(one.period()),
                        one.score(),
                        again(result.notes(), one),
                        one.groupMedian(),
                        one.grade()))
                .toList();
        return new TableContent(
                file,
                words.of("sheet.trend"),
                result.sheet().name(),
                List.of(
                        new Heading(words.of("trend.table.period"), NAME, false),
                        new Heading(words.of("trend.table.score"), FIGURE, true),
                        new Heading(words.of("trend.table.again"), FIGURE, true),
                        new Heading(words.of("trend.table.median"), FIGURE, true),
                        new Heading(words.of("trend.table.grade"), FIGURE, false)),
                Flux.fromIterable(rows),
                List.of(
                        new Explanation(words.of("trend.table.again"), words.of("trend.table.again.meaning")),
                        new Explanation(words.of("trend.table.median"), words.of("trend.table.median.meaning"))));
    }

    /** Rate of each dimension in each period, the group's median beside it. */
    TableContent rates(BureauResult result, String file) {
        List<List<Object>> rows = new ArrayList<>();
        for (DimensionScore dimension : result.sheet().dimensions()) {
            result.notes().rates().stream()
                    .filter(rate -> rate.dimension().equals(dimension.code()))
                    .map(rate -> cells(dimension.title(), words.period(rate.period()), rate.rate(), rate.median()))
                    .forEach(rows::add);
        }
        return new TableContent(
                file,
                words.of("trend.table.rates"),
                result.sheet().name(),
                List.of(
                        new Heading(words.of("trend.table.dimension"), NAME, false),
                        new Heading(words.of("trend.table.period"), NAME, false),
                        new Heading(words.of("trend.table.rate"), FIGURE, true),
                        new Heading(words.of("trend.table.rate-median"), FIGURE, true)),
                Flux.fromIterable(rows),
                List.of(new Explanation(words.of("trend.table.rate"), words.of("trend.table.rate.meaning"))));
    }

    private static @Nullable BigDecimal again(TrendNotes notes, PeriodScore one) {
        TrendNotes.Again again = notes.likeForLike().get(one.period());
        return again == null ? null : again.score();
    }

    private static List<Object> cells(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
