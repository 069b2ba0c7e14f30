// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.comparison;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.ChartFiles;
import org.mingjian.dashboards.table.Charted;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The four parts of a change as a file: the waterfall as a picture or a drawing, the dimensions as a table. */
@Controller
final class CompareFilePage {

    private final PageFrame frame;
    private final ComparisonQuery query;
    private final CompareComposer composer;
    private final CompareTable table;
    private final ChartFiles files;

    CompareFilePage(
            PageFrame frame, ComparisonQuery query, CompareComposer composer, CompareTable table, ChartFiles files) {
        this.frame = frame;
        this.query = query;
        this.composer = composer;
        this.table = table;
        this.files = files;
    }

    /** Nothing where there is no change to tell. */
    @GetMapping("/periods/{period}/bureaus/{bureau}/compare.{ending:" + ChartFiles.ENDINGS + "}")
    Mono<ResponseEntity<Flux<byte[]>>> file(
            @PathVariable String period,
            @PathVariable String bureau,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String with,
            Viewer viewer) {
        String chosen = with == null || with.isBlank() ? null : with;
        return frame.periods(viewer)
                .flatMap(periods -> query.compared(periods.resolve(period), bureau, chosen, viewer))
                .filter(one -> one.change() != null && one.from() != null)
                .flatMap(one -> files.file(new Charted(composer.waterfall(one), table.content(one)), ending))
                .switchIfEmpty(PageFrame.absent());
    }
}
