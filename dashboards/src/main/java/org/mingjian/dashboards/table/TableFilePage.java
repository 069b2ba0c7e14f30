// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The files of tables: the address of a page with an ending. */
@Controller
final class TableFilePage {
    private static final String FILE = "{page:[a-z-]+}.{ending:xlsx|csv|docx|pdf}";

    private final List<Place> places;
    private final TableExport export;

    /** Where a table stands. */
    private record Place(PathPattern path, TableSource source) {
        /** What varies in the path; empty where it is that of another table. */
        @Nullable
        Map<String, String> found(String wanted) {
            PathPattern.PathMatchInfo match = path.matchAndExtract(PathContainer.parsePath(wanted));
            return match == null ? null : match.getUriVariables();
        }
    }

    TableFilePage(List<TableSource> sources, TableExport export) {
        this.places = sources.stream()
                .map(source -> new Place(PathPatternParser.defaultInstance.parse(source.page()), source))
                .toList();
        this.export = export;
    }

    @GetMapping({"/" + FILE, "/admin/" + FILE, "/periods/{period}/" + FILE, "/registers/" + FILE})
    Mono<ResponseEntity<Flux<byte[]>>> file(ServerHttpRequest request, @PathVariable String ending, Viewer viewer) {
        String path = request.getPath().pathWithinApplication().value();
        String page = path.substring(0, path.length() - ending.length() - 1);
        for (Place place : places) {
            Map<String, String> varying = place.found(page);
            if (varying != null) {
                MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(request.getQueryParams());
                varying.forEach(parameters::set);
                return place.source()
                        .listing(parameters, viewer)
                        .flatMap(listing -> export.file(listing, TableFormat.of(ending), viewer))
                        .switchIfEmpty(PageFrame.absent());
            }
        }
        return PageFrame.absent();
    }
}
