// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.ChartFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The charts of a score sheet as files. */
@Controller
final class SheetChartPage {

    private final PageFrame frame;
    private final ScoreSheetQuery query;
    private final SheetCharts charts;
    private final ChartFiles files;

    SheetChartPage(PageFrame frame, ScoreSheetQuery query, SheetCharts charts, ChartFiles files) {
        this.frame = frame;
        this.query = query;
        this.charts = charts;
        this.files = files;
    }

    /** @param chart id of a chart of the sheet */
    @GetMapping("/periods/{period}/bureaus/{bureau}/charts/{chart:[a-z-]+}.{ending:" + ChartFiles.ENDINGS + "}")
    Mono<ResponseEntity<Flux<byte[]>>> file(
            @PathVariable String period,
            @PathVariable String bureau,
            @PathVariable String chart,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable Long evaluation,
            Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.result(periods.resolve(period), bureau, evaluation, viewer)
                        .map(result -> periods.stands(result.head()) ? result : result.readBeside()))
                .flatMap(result -> Mono.justOrEmpty(charts.of(result, chart)))
                .flatMap(charted -> files.file(charted, ending))
                .switchIfEmpty(PageFrame.absent());
    }
}
