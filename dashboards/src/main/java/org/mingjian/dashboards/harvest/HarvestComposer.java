// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
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

/** Lays the pages of harvests out. */
@Component
final class HarvestComposer {
    private final PageFrame frame;
    private final HarvestQuery query;
    private final HarvestColumns columns;

    HarvestComposer(PageFrame frame, HarvestQuery query, HarvestColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
    }

    /** @param refused why the last attempt to start one was refused; null otherwise */
    Mono<Rendering> list(MultiValueMap<String, String> parameters, @Nullable String refused, Viewer viewer) {
        PageHeader header = frame.header(frame.words().of("section.harvests"), viewer, "/harvests", NavItem.DATA);
        return Mono.zip(
                        columns.listing(parameters, viewer)
                                .flatMap(listing -> listing.page(TablePage.asked(parameters))),
                        manages(viewer) ? query.bureaus(viewer).collectList() : Mono.just(List.<HarvestLine.Named>of()))
                .map(both -> PageFrame.page(
                        "harvest/list",
                        header,
                        view(both.getT1().rows(), both.getT2(), refused, manages(viewer)),
                        both.getT1().table()));
    }

    Mono<Rendering> one(long id, VisitChoice choice, Viewer viewer) {
        return query.harvest(id, choice, viewer)
                .map(view -> PageFrame.page("harvest/page", way(number(id), "/harvests/" + id, viewer), view));
    }

    Mono<Rendering> capture(long harvest, long visit, Viewer viewer) {
        Words words = frame.words();
        PageHeader header = frame.header(
                        words.of("capture"), viewer, "/harvests/" + harvest + "/visits/" + visit, NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("section.harvests"), "/harvests"),
                        new Breadcrumb(number(harvest), "/harvests/" + harvest),
                        Breadcrumb.here(words.of("capture")));
        return query.capture(harvest, visit, viewer).map(view -> PageFrame.page("harvest/capture", header, view));
    }

    private PageHeader way(String title, String path, Viewer viewer) {
        Words words = frame.words();
        return frame.header(title, viewer, path, NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("section.harvests"), "/harvests"),
                        Breadcrumb.here(title));
    }

    private String number(long id) {
        return frame.words().of("harvest.number", String.valueOf(id));
    }

    private HarvestListView view(
            List<HarvestLine> page, List<HarvestLine.Named> bureaus, @Nullable String refused, boolean manages) {
        Words words = frame.words();
        Link action = manages && bureaus.isEmpty() ? new Link(words.of("source.add"), "/sources/new") : null;
        EmptyState empty = page.isEmpty()
                ? new EmptyState(words.of(action == null ? "harvest.none" : "harvest.none.sources"), action)
                : null;
        return new HarvestListView(page, bureaus, refused, empty);
    }

    private static boolean manages(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }
}
