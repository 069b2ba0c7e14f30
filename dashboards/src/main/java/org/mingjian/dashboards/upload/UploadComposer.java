// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TablePage;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Lays the pages of uploads out. */
@Component
final class UploadComposer {
    private final PageFrame frame;
    private final UploadQuery query;
    private final UploadColumns columns;

    UploadComposer(PageFrame frame, UploadQuery query, UploadColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
    }

    Mono<Rendering> noFile(Viewer viewer) {
        return list(new LinkedMultiValueMap<>(), viewer, frame.words().of("upload.no-file"));
    }

    /** @param refused why the last file was refused; empty otherwise */
    Mono<Rendering> list(MultiValueMap<String, String> parameters, Viewer viewer, @Nullable String refused) {
        PageHeader header = frame.header(frame.words().of("upload"), viewer, "/uploads", NavItem.DATA);
        return Mono.zip(
                        columns.listing(parameters, viewer)
                                .flatMap(listing -> listing.page(TablePage.asked(parameters))),
                        query.bureaus(viewer))
                .map(both -> PageFrame.page(
                        "upload/list",
                        header,
                        view(both.getT1().rows(), both.getT2(), viewer, refused),
                        both.getT1().table()));
    }

    /** @param refused why the last step was refused; empty otherwise */
    Mono<Rendering> one(long id, Viewer viewer, @Nullable String refused) {
        Words words = frame.words();
        return query.upload(id, viewer).map(view -> {
            PageHeader header = frame.header(view.head().name(), viewer, "/uploads/" + id, NavItem.DATA)
                    .withWay(
                            new Breadcrumb(words.of("nav.overview"), "/"),
                            new Breadcrumb(words.of("upload"), "/uploads"),
                            Breadcrumb.here(view.head().name()));
            return PageFrame.page("upload/page", header, refused == null ? view : view.refusing(refused));
        });
    }

    private UploadListView view(
            List<UploadEntry> uploads, List<UploadOption> bureaus, Viewer viewer, @Nullable String refused) {
        boolean acts = viewer.role() != Viewer.Role.AUDITOR;
        EmptyState empty = uploads.isEmpty()
                ? new EmptyState(frame.words().of(acts ? "upload.none" : "upload.none.reader"), null)
                : null;
        return new UploadListView(uploads, query.registers(viewer), bureaus, acts, query.largest(), refused, empty);
    }
}
