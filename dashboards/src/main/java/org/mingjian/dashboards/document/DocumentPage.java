// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The list of documents. */
@Controller
final class DocumentPage {
    private static final List<FactCode> KINDS = FactTypes.named("documents")
            .orElseThrow()
            .column("kind")
            .orElseThrow()
            .codes();

    private final PageFrame frame;
    private final DocumentQuery query;

    DocumentPage(PageFrame frame, DocumentQuery query) {
        this.frame = frame;
        this.query = query;
    }

    @GetMapping("/documents")
    Mono<Rendering> documents(
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Boolean withdrawn,
            @RequestParam(required = false) @Nullable Integer page,
            Viewer viewer) {
        DocumentFilter filter = DocumentFilter.of(bureau, kind, from, to, q, withdrawn, page);
        return query.documents(filter, viewer)
                .map(list -> PageFrame.page(
                        "document/list",
                        frame.header(frame.words().of("document"), viewer, "/documents", NavItem.DATA),
                        view(filter, list, viewer)));
    }

    private DocumentListView view(DocumentFilter filter, DocumentList list, Viewer viewer) {
        long first = (filter.page() - 1L) * DocumentList.PAGE;
        long last = first + list.rows().size();
        Pager pager = new Pager(
                list.rows().isEmpty() ? 0 : first + 1,
                last,
                list.total(),
                filter.page() == 1 ? null : href(filter, filter.page() - 1),
                last >= list.total() || list.rows().isEmpty() ? null : href(filter, filter.page() + 1));
        Map<String, String> names = list.bureaus().stream()
                .collect(Collectors.toMap(DocumentList.NamedBureau::code, DocumentList.NamedBureau::name));
        return new DocumentListView(filter, list, KINDS, names, pager, empty(filter, list, viewer));
    }

    private @Nullable EmptyState empty(DocumentFilter filter, DocumentList list, Viewer viewer) {
        Words words = frame.words();
        if (!list.rows().isEmpty()) {
            return null;
        }
        if (filter.narrows() || filter.page() > 1) {
            return new EmptyState(words.of("document.none"), new Link(words.of("document.none.all"), "/documents"));
        }
        boolean collects = viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
        return new EmptyState(
                words.of("document.never"), collects ? new Link(words.of("document.never.action"), "/sources") : null);
    }

    private static String href(DocumentFilter filter, int page) {
        UriComponentsBuilder href = UriComponentsBuilder.fromPath("/documents");
        Map.of(
                        "bureau",
                        filter.bureau(),
                        "kind",
                        filter.kind(),
                        "from",
                        filter.from(),
                        "to",
                        filter.to(),
                        "q",
                        filter.words())
                .entrySet()
                .stream()
                .filter(one -> !one.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> href.queryParam(one.getKey(), one.getValue()));
        if (filter.withdrawn()) {
            href.queryParam("withdrawn", true);
        }
        return href.queryParam("page", page).encode().build().toUriString();
    }
}
