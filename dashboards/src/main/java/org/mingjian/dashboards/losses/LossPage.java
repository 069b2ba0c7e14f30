// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.losses;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.ChartFiles;
import org.mingjian.dashboards.table.Listing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
    private final LossColumns columns;
    private final LossChart chart;
    private final ChartFiles files;

    LossPage(PageFrame frame, LossColumns columns, LossChart chart, ChartFiles files) {
        this.frame = frame;
        this.columns = columns;
        this.chart = chart;
        this.files = files;
    }

    @GetMapping("/periods/{period}/articles")
    Mono<Rendering> articles(
            @PathVariable String period, @RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> columns.view(period, parameters.getFirst("group"), periods, viewer)
                        .map(view -> page(view, parameters, periods, viewer)))
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/periods/{period}/articles.{ending:" + ChartFiles.PICTURES + "}")
    Mono<ResponseEntity<Flux<byte[]>>> picture(
            @PathVariable String period,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String group,
            Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> columns.view(period, group, periods, viewer))
                .flatMap(view -> files.picture(chart.chart(view), chart.name(view), ending))
                .switchIfEmpty(PageFrame.absent());
    }

    private Rendering page(LossView view, MultiValueMap<String, String> parameters, Periods periods, Viewer viewer) {
        Listing<LossView.Row> listing = columns.listing(parameters, view);
        return PageFrame.page(
                "losses/page",
                frame.part("losses", "articles", view.losses().head(), periods, viewer),
                view.inOrder(listing.table().sorted(view.rows(), listing.choice())),
                listing.view(view.rows().size()));
    }
}
