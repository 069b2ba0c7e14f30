// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.List;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The files of tables: the address of a page with an ending. */
@Controller
final class TableFilePage {
    private final List<TableSource> sources;
    private final TableExport export;

    TableFilePage(List<TableSource> sources, TableExport export) {
        this.sources = sources;
        this.export = export;
    }

    @GetMapping("/{page:[a-z-]+}.{ending:xlsx|csv|docx|pdf}")
    Mono<ResponseEntity<Flux<byte[]>>> file(
            @PathVariable String page,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> parameters,
            Viewer viewer) {
        return Flux.fromIterable(sources)
                .filter(source -> source.page().equals(page))
                .next()
                .flatMap(source -> source.shown(parameters, viewer))
                .flatMap(shown -> export.file(shown, TableFormat.of(ending)))
                .switchIfEmpty(PageFrame.absent());
    }
}
