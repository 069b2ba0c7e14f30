// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The audit trail with its filters, the state of the chain, and the digests of the days to print. */
@Controller
final class AuditPage {
    private static final String PATH = "/admin/audit-trail";
    private static final int ROWS = 50;
    private static final int DAYS = 10;

    private final PageFrame frame;
    private final AuditQuery query;

    AuditPage(PageFrame frame, AuditQuery query) {
        this.frame = frame;
        this.query = query;
    }

    /** What the form sends. */
    record Asked(
            @Nullable String who,
            @Nullable String what,
            @Nullable String object,
            @Nullable String bureau,
            @Nullable String from,
            @Nullable String to,
            @Nullable Long before) {

        AuditChoice choice() {
            return AuditChoice.of(who, what, object, bureau, from, to, before);
        }
    }

    /** @param verify whether the chain is to be recomputed */
    @GetMapping(PATH)
    Mono<Rendering> trail(Asked asked, @RequestParam(defaultValue = "false") boolean verify, Viewer viewer) {
        if (viewer.role() != Viewer.Role.ADMIN && viewer.role() != Viewer.Role.AUDITOR) {
            return PageFrame.absent();
        }
        AuditChoice choice = asked.choice();
        return Mono.zip(
                        query.records(choice, ROWS + 1, viewer).collectList(),
                        query.chain(verify, viewer),
                        query.digests(DAYS, viewer).collectList())
                .map(all -> PageFrame.page(
                        "audit/page", header(viewer), view(choice, all.getT1(), all.getT2(), all.getT3())));
    }

    private AuditView view(AuditChoice choice, List<AuditLine> found, ChainLook chain, List<DayDigest> digests) {
        boolean more = found.size() > ROWS;
        List<AuditLine> records = more ? found.subList(0, ROWS) : found;
        String older =
                more ? href(PATH, choice, Map.of("before", records.get(ROWS - 1).id())) : null;
        Words words = frame.words();
        EmptyState empty = records.isEmpty()
                ? new EmptyState(words.of("audit.none"), new Link(words.of("audit.none.all"), PATH))
                : null;
        return new AuditView(
                choice, records, chain, digests, href("/api/v1/audit.ndjson", choice, Map.of()), older, empty);
    }

    private PageHeader header(Viewer viewer) {
        Words words = frame.words();
        return frame.header(words.of("audit"), viewer, PATH, null)
                .withWay(new Breadcrumb(words.of("nav.overview"), "/"), Breadcrumb.here(words.of("audit")));
    }

    private static String href(String path, AuditChoice choice, Map<String, ?> more) {
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(path);
        choice.given().forEach(href::queryParam);
        more.forEach(href::queryParam);
        return href.encode().build().toUriString();
    }
}
