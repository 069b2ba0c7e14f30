// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.manualscore.ManualScoreQuery;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The score sheet, its printed page, and one line of it; of a version in review where its evaluation is named. */
@Controller
final class SheetPage {
    private final PageFrame frame;
    private final ScoreSheetQuery query;
    private final SheetComposer composer;
    private final LineComposer lines;
    private final ManualScoreQuery scores;

    SheetPage(
            PageFrame frame,
            ScoreSheetQuery query,
            SheetComposer composer,
            LineComposer lines,
            ManualScoreQuery scores) {
        this.frame = frame;
        this.query = query;
        this.composer = composer;
        this.lines = lines;
        this.scores = scores;
    }

    @GetMapping("/periods/{period}/bureaus/{bureau}")
    Mono<Rendering> sheet(
            @PathVariable String period,
            @PathVariable String bureau,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(required = false) @Nullable Long evaluation,
            Viewer viewer) {
        return page("sheet/page", period, bureau, evaluation, Set.of(open.split(",")), viewer);
    }

    @GetMapping("/periods/{period}/bureaus/{bureau}/print")
    Mono<Rendering> print(
            @PathVariable String period,
            @PathVariable String bureau,
            @RequestParam(required = false) @Nullable Long evaluation,
            Viewer viewer) {
        return page("sheet/print", period, bureau, evaluation, Set.of(), viewer);
    }

    @GetMapping("/periods/{period}/bureaus/{bureau}/lines/{indicator}")
    Mono<Rendering> line(
            @PathVariable String period,
            @PathVariable String bureau,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable Long evaluation,
            Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> result(periods, period, bureau, evaluation, viewer)
                        .flatMap(result -> Mono.justOrEmpty(lines.view(result, indicator))
                                .flatMap(view -> scored(view, viewer))
                                .map(view -> PageFrame.page(
                                        "sheet/line", header(result, periods, viewer, view.title()), view))))
                .switchIfEmpty(PageFrame.absent());
    }

    private Mono<LineView> scored(LineView view, Viewer viewer) {
        return Mono.justOrEmpty(view.scoring())
                .flatMap(id -> scores.scoring(id, viewer).map(card -> view.scoredAt("/manual-scores/" + id)))
                .defaultIfEmpty(view);
    }

    private Mono<BureauResult> result(
            Periods periods, String period, String bureau, @Nullable Long evaluation, Viewer viewer) {
        return query.result(periods.resolve(period), bureau, evaluation, viewer)
                .map(result -> periods.stands(result.head()) ? result : result.readBeside());
    }

    private Mono<Rendering> page(
            String template, String period, String bureau, @Nullable Long evaluation, Set<String> open, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> result(periods, period, bureau, evaluation, viewer)
                        .flatMap(result -> composer.compose(result, open)
                                .map(view -> PageFrame.page(template, header(result, periods, viewer, null), view))))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader header(BureauResult result, Periods periods, Viewer viewer, @Nullable String line) {
        return new SheetHeader(frame, result, periods, viewer).header(line);
    }
}
