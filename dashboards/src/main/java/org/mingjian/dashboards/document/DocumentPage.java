// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.document;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.TableAddress;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of documents. */
@Controller
final class DocumentPage {
    private final PageFrame frame;
    private final DocumentQuery query;
    private final DocumentColumns columns;

    DocumentPage(PageFrame frame, DocumentQuery query, DocumentColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
    }

    @GetMapping("/documents")
    Mono<Rendering> documents(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        DocumentFilter filter = columns.filter(parameters);
        return query.documents(filter, viewer).map(list -> {
            Listing<DocumentList.Row> listing = columns.listing(filter, list, Flux.empty());
            return PageFrame.page(
                    "document/list",
                    frame.header(frame.words().of("document"), viewer, "/documents", NavItem.DATA),
                    view(filter, list, listing, viewer),
                    listing.view(list.total()));
        });
    }

    private DocumentListView view(DocumentFilter filter, DocumentList list, Listing<?> listing, Viewer viewer) {
        TableAddress address = listing.address();
        long first = (filter.page() - 1L) * DocumentList.PAGE;
        long last = first + list.rows().size();
        Pager pager = new Pager(
                list.rows().isEmpty() ? 0 : first + 1,
                last,
                list.total(),
                filter.page() == 1 ? null : address.with("page", String.valueOf(filter.page() - 1)),
                last >= list.total() || list.rows().isEmpty()
                        ? null
                        : address.with("page", String.valueOf(filter.page() + 1)));
        return new DocumentListView(
                filter, list, DocumentColumns.KINDS, DocumentColumns.names(list), pager, empty(list, listing, viewer));
    }

    private @Nullable EmptyState empty(DocumentList list, Listing<?> listing, Viewer viewer) {
        Words words = frame.words();
        if (!list.rows().isEmpty()) {
            return null;
        }
        if (listing.narrowed() || list.total() > 0) {
            return listing.nothing(words);
        }
        boolean collects = viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
        return new EmptyState(
                words.of("document.never"), collects ? new Link(words.of("document.never.action"), "/sources") : null);
    }
}
