// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.losses;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.ChartFiles;
import org.mingjian.dashboards.table.Charted;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Articles against bureaus: who lost how much under which. */
@Controller
final class LossPage {
    private final PageFrame frame;
    private final ArticleLossQuery query;
    private final List<Regulation.Entry> index;
    private final LossTable table;
    private final LossChart chart;
    private final ChartFiles files;

    LossPage(
            PageFrame frame,
            ArticleLossQuery query,
            Rulebook rulebook,
            LossTable table,
            LossChart chart,
            ChartFiles files) {
        this.frame = frame;
        this.query = query;
        this.table = table;
        this.chart = chart;
        this.files = files;
        this.index = RegulationReader.disclosure().index(rulebook);
    }

    @GetMapping("/periods/{period}/articles")
    Mono<Rendering> articles(
            @PathVariable String period, @RequestParam(required = false) @Nullable String group, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.losses(periods.resolve(period), indicators(), viewer)
                        .map(losses -> PageFrame.page(
                                "losses/page", header(losses, periods, viewer), LossView.of(losses, index, group))))
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/periods/{period}/articles.{ending:" + ChartFiles.ENDINGS + "}")
    Mono<ResponseEntity<Flux<byte[]>>> file(
            @PathVariable String period,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String group,
            Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.losses(periods.resolve(period), indicators(), viewer))
                .map(losses -> LossView.of(losses, index, group))
                .flatMap(view -> files.file(new Charted(chart.chart(view), table.content(view)), ending))
                .switchIfEmpty(PageFrame.absent());
    }

    private Map<Integer, List<String>> indicators() {
        Map<Integer, List<String>> indicators = new TreeMap<>();
        index.forEach(entry -> indicators.put(
                entry.article().number(),
                entry.indicators().stream().map(Indicator::id).toList()));
        return indicators;
    }

    private PageHeader header(ArticleLosses losses, Periods periods, Viewer viewer) {
        Words words = frame.words();
        String path = "/periods/" + losses.head().period();
        return frame.resting(
                        frame.header(words.of("losses"), viewer, path + "/articles", NavItem.OVERVIEW),
                        losses.head(),
                        periods.picker(losses.head().period(), words, id -> "/periods/" + id + "/articles"))
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.period(losses.head().period()), path),
                        Breadcrumb.here(words.of("losses")));
    }
}
