// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pastresult;

import java.util.List;
import java.util.function.Function;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.Listing;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Results of earlier years, and the form that imports a published table of them. */
@Controller
final class PastResultPage {
    private static final String PATH = "/past-results";
    private static final int LARGEST = 8 << 20;

    private final PageFrame frame;
    private final PastResultQuery query;
    private final PastResultDesk desk;
    private final PastResultColumns columns;

    PastResultPage(PageFrame frame, PastResultQuery query, PastResultDesk desk, PastResultColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.desk = desk;
    }

    @GetMapping(PATH)
    Mono<Rendering> results(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return viewer.seesAll()
                ? page(parameters, entries -> PastResultView.of(entries, null, "", "", edits(viewer)), viewer)
                : PageFrame.absent();
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> take(ServerWebExchange exchange, Viewer viewer) {
        if (!edits(viewer)) {
            return PageFrame.absent();
        }
        return exchange.getMultipartData().flatMap(parts -> {
            String period = field(parts, "period");
            String document = field(parts, "document");
            return bytes(parts)
                    .flatMap(file -> desk.take(file, period, document, !parts.containsKey("import")))
                    .flatMap(report -> page(
                            new LinkedMultiValueMap<>(),
                            entries -> PastResultView.of(entries, report, period, document, edits(viewer)),
                            viewer));
        });
    }

    private Mono<Rendering> page(
            MultiValueMap<String, String> parameters,
            Function<List<PastResultEntry>, PastResultView> laidOut,
            Viewer viewer) {
        return query.results(viewer).collectList().map(laidOut).map(view -> {
            Listing<PastResultEntry> listing = columns.listing(parameters, view);
            return PageFrame.page(
                    "pastresult/page",
                    frame.header(frame.words().of("past-result"), viewer, PATH, NavItem.DATA),
                    view.inOrder(entries -> listing.table().sorted(entries, listing.choice())),
                    listing.view(view.size()));
        });
    }

    private static boolean edits(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }

    private static Mono<byte[]> bytes(MultiValueMap<String, Part> parts) {
        return parts.getFirst("file") instanceof FilePart file
                ? DataBufferUtils.join(file.content(), LARGEST)
                        .map(PastResultPage::bytes)
                        .defaultIfEmpty(new byte[0])
                : Mono.just(new byte[0]);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static String field(MultiValueMap<String, Part> parts, String name) {
        return parts.getFirst(name) instanceof FormFieldPart field
                ? field.value().strip()
                : "";
    }
}
