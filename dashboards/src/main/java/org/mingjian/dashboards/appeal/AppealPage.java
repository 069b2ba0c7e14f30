// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.appeal;

import java.util.List;
import org.mingjian.dashboards.evidence.EvidenceSection;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.TablePage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Appeals: the list with their clocks and the rates of changed judgements, and one of them. */
@Controller
@RequestMapping("/appeals")
final class AppealPage {
    private final PageFrame frame;
    private final AppealQuery query;
    private final AppealComposer composer;
    private final EvidenceSection evidence;
    private final AppealColumns columns;

    AppealPage(
            PageFrame frame,
            AppealQuery query,
            AppealComposer composer,
            EvidenceSection evidence,
            AppealColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.composer = composer;
        this.evidence = evidence;
    }

    @GetMapping
    Mono<Rendering> appeals(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        String title = frame.words().of("appeal");
        PageHeader header =
                frame.header(title, viewer, "/appeals", NavItem.APPEALS).withWay(home(), Breadcrumb.here(title));
        return Mono.zip(query.appeals(viewer).collectList(), query.rates(viewer).collectList())
                .flatMap(both -> columns.listing(parameters, viewer)
                        .flatMap(listing -> listing.page(TablePage.asked(parameters)))
                        .map(page -> PageFrame.page(
                                "appeal/list",
                                header,
                                composer.view(both.getT1(), both.getT2(), viewer)
                                        .only(
                                                page.rows().stream()
                                                        .map(composer::line)
                                                        .toList(),
                                                AppealColumns.waiting(parameters) ? AppealColumns.WAITING : ""),
                                page.table())));
    }

    @GetMapping("/{id}")
    Mono<Rendering> appeal(@PathVariable long id, Viewer viewer) {
        return query.appeal(id, viewer)
                .map(one -> PageFrame.page(
                        "appeal/page",
                        frame.header(frame.words().of("appeal"), viewer, "/appeals/" + id, NavItem.APPEALS)
                                .withWay(
                                        home(),
                                        new Breadcrumb(frame.words().of("appeal"), "/appeals"),
                                        Breadcrumb.here(one.bureauName() + " " + one.indicator())),
                        composer.view(List.of(one), List.of(), viewer)))
                .flatMap(page -> evidence.beside(page, "appeals", String.valueOf(id), viewer))
                .switchIfEmpty(PageFrame.absent());
    }

    private Breadcrumb home() {
        return new Breadcrumb(frame.words().of("nav.overview"), "/");
    }
}
