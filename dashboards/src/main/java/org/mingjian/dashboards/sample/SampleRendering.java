// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TablePage;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The pages of samples with their headers. */
@Component
final class SampleRendering {
    private final PageFrame frame;
    private final SampleQuery query;
    private final SampleComposer composer;
    private final SampleFormComposer forms;
    private final SampleColumns columns;

    SampleRendering(
            PageFrame frame,
            SampleQuery query,
            SampleComposer composer,
            SampleFormComposer forms,
            SampleColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.composer = composer;
        this.forms = forms;
    }

    Mono<Rendering> list(MultiValueMap<String, String> parameters, Viewer viewer) {
        boolean draws = viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
        return columns.listing(parameters, viewer)
                .flatMap(listing -> listing.page(TablePage.asked(parameters)))
                .map(page -> PageFrame.page(
                        "sample/list",
                        header(frame.words().of("sample"), viewer, "/samples"),
                        new SampleListView(page.rows(), draws, page.rows().isEmpty() ? none(draws) : null),
                        page.table()));
    }

    Mono<Rendering> form(SampleForm form, List<FieldError> errors, Viewer viewer) {
        String title = frame.words().of("sample.new");
        return forms.view(form, errors, viewer)
                .map(view -> PageFrame.page(
                        "sample/new", header(title, viewer, "/samples/new", Breadcrumb.here(title)), view));
    }

    Mono<Rendering> one(long id, @Nullable Integer number, VerdictForm form, List<FieldError> errors, Viewer viewer) {
        return query.sample(id, viewer)
                .flatMap(sample -> composer.view(sample, number, form, errors, viewer))
                .map(view -> PageFrame.page(
                        "sample/page",
                        header(
                                view.sample().plan().name(),
                                viewer,
                                "/samples/" + id,
                                Breadcrumb.here(view.sample().plan().name())),
                        view));
    }

    private EmptyState none(boolean draws) {
        Words words = frame.words();
        return new EmptyState(words.of("sample.none"), draws ? new Link(words.of("sample.new"), "/samples/new") : null);
    }

    private PageHeader header(String title, Viewer viewer, String path, Breadcrumb... here) {
        Words words = frame.words();
        List<Breadcrumb> way = new ArrayList<>();
        way.add(new Breadcrumb(words.of("nav.overview"), "/"));
        way.add(here.length == 0 ? Breadcrumb.here(title) : new Breadcrumb(words.of("sample"), "/samples"));
        way.addAll(List.of(here));
        return frame.header(title, viewer, path, NavItem.DATA).withWay(way.toArray(Breadcrumb[]::new));
    }
}
