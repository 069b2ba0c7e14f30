// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.audit;

import java.util.List;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail with its filters, the state of the chain, and the digests of the days to print. */
@Controller
final class AuditPage {
    private static final String PATH = "/admin/audit-trail";
    private static final int ROWS = 50;
    private static final int DAYS = 10;

    private final PageFrame frame;
    private final AuditQuery query;
    private final AuditColumns columns;

    AuditPage(PageFrame frame, AuditQuery query, AuditColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
    }

    /** {@code verify=true}: the chain is to be recomputed. */
    @GetMapping(PATH)
    Mono<Rendering> trail(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        if (!AuditColumns.reads(viewer)) {
            return PageFrame.absent();
        }
        AuditChoice choice = AuditChoice.of(parameters);
        Listing<AuditLine> listing = columns.listing(parameters, choice, Flux.empty());
        return Mono.zip(
                        query.records(choice, ROWS + 1, viewer).collectList(),
                        query.chain("true".equals(parameters.getFirst("verify")), viewer),
                        query.digests(DAYS, viewer).collectList(),
                        query.count(choice, viewer))
                .map(all -> PageFrame.page(
                        "audit/page",
                        header(viewer),
                        view(listing, choice, all.getT1(), all.getT2(), all.getT3()),
                        listing.view(all.getT4())));
    }

    private AuditView view(
            Listing<AuditLine> listing,
            AuditChoice choice,
            List<AuditLine> found,
            ChainLook chain,
            List<DayDigest> digests) {
        boolean more = found.size() > ROWS;
        List<AuditLine> records = more ? found.subList(0, ROWS) : found;
        String older = more
                ? listing.address()
                        .with("before", String.valueOf(records.get(ROWS - 1).id()))
                : null;
        EmptyState empty = records.isEmpty() ? listing.nothing(frame.words()) : null;
        return new AuditView(choice, records, chain, digests, href("/api/v1/audit.ndjson", choice), older, empty);
    }

    private PageHeader header(Viewer viewer) {
        Words words = frame.words();
        return frame.header(words.of("audit"), viewer, PATH, null)
                .withWay(new Breadcrumb(words.of("nav.overview"), "/"), Breadcrumb.here(words.of("audit")));
    }

    private static String href(String path, AuditChoice choice) {
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(path);
        choice.given().forEach(href::queryParam);
        return href.encode().build().toUriString();
    }
}
