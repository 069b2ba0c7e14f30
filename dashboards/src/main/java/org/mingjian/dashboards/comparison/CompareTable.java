// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.mingjian.rules.comparison.Cause;
import org.mingjian.rules.comparison.ChangeRow;
import org.mingjian.rules.comparison.ScoreChange;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The four parts of a change as a table, a row for each dimension. */
@Component
final class CompareTable {

    private static final int NAME = 24;
    private static final int FIGURE = 10;

    private final Words words;

    CompareTable(Words words) {
        this.words = words;
    }

    /** @param one with a change to tell */
    TableContent content(ComparedBureau one) {
        ScoreChange change = Objects.requireNonNull(one.change());
        EvaluationHead from = Objects.requireNonNull(one.from());
        String now = one.result().head().period();
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading(words.of("comparison.dimension"), NAME, false));
        headings.add(new Heading(from.period(), FIGURE, true));
        for (Cause cause : Cause.values()) {
            headings.add(new Heading(words.of("comparison.cause", cause), FIGURE, true));
        }
        headings.add(new Heading(now, FIGURE, true));
        headings.add(new Heading(words.of("comparison.change"), FIGURE, true));
        List<List<Object>> rows = new ArrayList<>();
        CompareView.rows(change).forEach(row -> rows.add(row(row)));
        rows.add(total(change));
        return new TableContent(
                name(one),
                words.of("comparison.title", one.result().sheet().name()),
                words.of("comparison.subtitle", words.period(now), words.period(from.period())),
                headings,
                Flux.fromIterable(rows),
                explained());
    }

    private List<Object> row(ChangeRow row) {
        List<Object> cells = new ArrayList<>();
        cells.add(
                row.title().isEmpty()
                        ? words.of(row.code().equals("BONUS") ? "comparison.bonus" : "comparison.veto")
                        : row.title());
        cells.add(row.from());
        for (Cause cause : Cause.values()) {
            cells.add(Objects.requireNonNull(row.parts().get(cause)));
        }
        cells.add(row.to());
        cells.add(row.change());
        return cells;
    }

    private List<Object> total(ScoreChange change) {
        List<Object> cells = new ArrayList<>();
        cells.add(words.of("comparison.total"));
        cells.add(change.from());
        for (Cause cause : Cause.values()) {
            cells.add(change.part(cause));
        }
        cells.add(change.to());
        cells.add(change.change());
        return cells;
    }

    private List<Explanation> explained() {
        List<Explanation> explained = new ArrayList<>();
        explained.add(new Explanation(words.of("comparison.dimensions"), words.of("comparison.dimensions.note")));
        for (Cause cause : Cause.values()) {
            explained.add(new Explanation(
                    words.of("comparison.cause", cause), words.of("comparison.cause." + cause + ".note")));
        }
        explained.add(new Explanation(words.of("comparison.order"), words.of("comparison.order.text")));
        return explained;
    }

    private static String name(ComparedBureau one) {
        return "change-" + one.result().sheet().bureau() + "-"
                + Objects.requireNonNull(one.from()).period() + "-"
                + one.result().head().period();
    }
}
