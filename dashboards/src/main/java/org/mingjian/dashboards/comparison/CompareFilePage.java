// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.ChartFiles;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.mingjian.dashboards.table.TableFiles;
import org.mingjian.dashboards.table.TableFormat;
import org.mingjian.rules.comparison.Cause;
import org.mingjian.rules.comparison.ChangeRow;
import org.mingjian.rules.comparison.ScoreChange;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The four parts of a change as files: the waterfall as a picture or a drawing, the dimensions as a table. */
@Controller
final class CompareFilePage {

    private static final int NAME = 24;
    private static final int FIGURE = 10;

    private final PageFrame frame;
    private final ComparisonQuery query;
    private final CompareComposer composer;
    private final ChartFiles charts;
    private final TableFiles tables;

    CompareFilePage(
            PageFrame frame, ComparisonQuery query, CompareComposer composer, ChartFiles charts, TableFiles tables) {
        this.frame = frame;
        this.query = query;
        this.composer = composer;
        this.charts = charts;
        this.tables = tables;
    }

    @GetMapping("/periods/{period}/bureaus/{bureau}/compare.{ending:png|svg}")
    Mono<ResponseEntity<byte[]>> chart(
            @PathVariable String period,
            @PathVariable String bureau,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String with,
            Viewer viewer) {
        return compared(period, bureau, with, viewer)
                .flatMap(one -> charts.file(composer.waterfall(one), name(one), ending))
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/periods/{period}/bureaus/{bureau}/compare.{ending:xlsx|csv|docx|pdf}")
    Mono<ResponseEntity<Flux<byte[]>>> table(
            @PathVariable String period,
            @PathVariable String bureau,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String with,
            Viewer viewer) {
        return compared(period, bureau, with, viewer)
                .flatMap(one -> tables.write(content(one), TableFormat.of(ending)))
                .switchIfEmpty(PageFrame.absent());
    }

    /** Empty where there is no change to tell. */
    private Mono<ComparedBureau> compared(String period, String bureau, @Nullable String with, Viewer viewer) {
        String chosen = with == null || with.isBlank() ? null : with;
        return frame.periods(viewer)
                .flatMap(periods -> query.compared(periods.resolve(period), bureau, chosen, viewer))
                .filter(one -> one.change() != null && one.from() != null);
    }

    private static String name(ComparedBureau one) {
        return "change-" + one.result().sheet().bureau() + "-"
                + Objects.requireNonNull(one.from()).period() + "-"
                + one.result().head().period();
    }

    private TableContent content(ComparedBureau one) {
        Words words = frame.words();
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
        CompareView.rows(change).forEach(row -> rows.add(row(row, words)));
        rows.add(total(change, words));
        return new TableContent(
                name(one),
                words.of("comparison.title", one.result().sheet().name()),
                words.of("comparison.subtitle", words.period(now), words.period(from.period())),
                headings,
                Flux.fromIterable(rows),
                explained(words));
    }

    private static List<Object> row(ChangeRow row, Words words) {
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

    private static List<Object> total(ScoreChange change, Words words) {
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

    private static List<Explanation> explained(Words words) {
        List<Explanation> explained = new ArrayList<>();
        explained.add(new Explanation(words.of("comparison.dimensions"), words.of("comparison.dimensions.note")));
        for (Cause cause : Cause.values()) {
            explained.add(new Explanation(
                    words.of("comparison.cause", cause), words.of("comparison.cause." + cause + ".note")));
        }
        explained.add(new Explanation(words.of("comparison.order"), words.of("comparison.order.text")));
        return explained;
    }
}
