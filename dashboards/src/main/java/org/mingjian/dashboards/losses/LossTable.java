// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.losses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.mingjian.rules.scheme.Group;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The heat table as a file. */
@Component
final class LossTable {

    private static final int ARTICLE = 10;
    private static final int FIGURE = 9;

    private final Words words;

    LossTable(Words words) {
        this.words = words;
    }

    TableContent content(LossView view) {
        EvaluationHead head = view.losses().head();
        Group chosen = view.chosen();
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading(words.of("law.article"), ARTICLE, false));
        view.columns().forEach(column -> headings.add(new Heading(column.name(), FIGURE, true)));
        headings.add(new Heading(words.of("losses.median"), FIGURE, true));
        return new TableContent(
                "articles-" + head.period() + (chosen == null ? "" : "-" + chosen.code()),
                words.of("losses"),
                words.of("losses.caption", words.period(head.period()), chosen == null ? "" : chosen.title()),
                headings,
                Flux.fromIterable(view.rows()).map(LossTable::row),
                List.of(
                        new Explanation(words.of("losses"), words.of("losses.note")),
                        new Explanation(words.of("losses.median"), words.of("losses.legend"))));
    }

    private static List<Object> row(LossView.Row row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.name());
        row.cells().forEach(cell -> cells.add(orEmpty(cell.lost())));
        cells.add(orEmpty(row.median()));
        return cells;
    }

    private static Object orEmpty(@Nullable Object cell) {
        return Objects.requireNonNullElse(cell, "");
    }
}
