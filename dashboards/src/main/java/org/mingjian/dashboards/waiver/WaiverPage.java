// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.dashboards.evidence.EvidenceSection;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TablePage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applications: the list with what is in force, the form of a bureau, and one with the office's first word. */
@Controller
@RequestMapping("/waivers")
final class WaiverPage {
    private final PageFrame frame;
    private final WaiverQuery query;
    private final WaiverActions actions;
    private final WaiverComposer composer;
    private final EvidenceSection evidence;
    private final WaiverTables tables;

    WaiverPage(
            PageFrame frame,
            WaiverQuery query,
            WaiverActions actions,
            WaiverComposer composer,
            EvidenceSection evidence,
            WaiverTables tables) {
        this.tables = tables;
        this.frame = frame;
        this.query = query;
        this.actions = actions;
        this.composer = composer;
        this.evidence = evidence;
    }

    @GetMapping
    Mono<Rendering> waivers(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        String sought = TableFilter.words(parameters);
        return Mono.zip(
                        query.applications(sought, viewer).collectList(),
                        query.granted(sought, viewer).collectList())
                .flatMap(both -> list(
                        parameters,
                        composer.view(both.getT1(), both.getT2(), WaiverForm.EMPTY, List.of(), viewer),
                        viewer));
    }

    private Mono<Rendering> list(MultiValueMap<String, String> parameters, WaiverView all, Viewer viewer) {
        WaiverTables.State state = WaiverTables.State.of(parameters);
        String name = state == null ? "" : state.name();
        PageHeader header = header(viewer, "/waivers");
        int number = TablePage.asked(parameters);
        return WaiverTables.State.granted(state)
                ? tables.granted(parameters, Flux.fromIterable(all.granted()))
                        .page(number)
                        .map(page ->
                                PageFrame.page("waiver/list", header, all.granted(page.rows(), name), page.table()))
                : tables.applications(parameters, Flux.fromIterable(all.applications()))
                        .page(number)
                        .map(page -> PageFrame.page("waiver/list", header, all.only(page.rows(), name), page.table()));
    }

    @GetMapping("/new")
    Mono<Rendering> form(Viewer viewer) {
        return form(WaiverForm.EMPTY, List.of(), viewer);
    }

    @PostMapping
    Mono<Rendering> apply(@ModelAttribute WaiverForm form, Viewer viewer) {
        return actions.apply(form, viewer)
                .map(id -> Done.at("/waivers/" + id, "waiver-apply"))
                .onErrorResume(WaiverActions.WaiverRefused.class, refused -> form(form, refused.errors(), viewer));
    }

    @GetMapping("/{id}")
    Mono<Rendering> waiver(@PathVariable long id, Viewer viewer) {
        return one(id, WaiverForm.EMPTY, List.of(), viewer);
    }

    @PostMapping("/{id}/decision")
    Mono<Rendering> decide(@PathVariable long id, @ModelAttribute WaiverForm form, Viewer viewer) {
        return actions.decide(id, form, viewer)
                .then(Mono.fromSupplier(() -> Done.at("/waivers/" + id, "waiver-decide")))
                .onErrorResume(WaiverActions.WaiverRefused.class, refused -> one(id, form, refused.errors(), viewer));
    }

    private Mono<Rendering> form(WaiverForm form, List<FieldError> errors, Viewer viewer) {
        String title = frame.words().of("waiver.apply");
        return viewer.role() == Viewer.Role.BUREAU
                ? Mono.just(PageFrame.page(
                        "waiver/new",
                        header(viewer, "/waivers/new", Breadcrumb.here(title)),
                        composer.view(List.of(), List.of(), form, errors, viewer)))
                : PageFrame.absent();
    }

    private Mono<Rendering> one(long id, WaiverForm form, List<FieldError> errors, Viewer viewer) {
        return query.application(id, viewer)
                .map(one -> PageFrame.page(
                        "waiver/page",
                        header(viewer, "/waivers/" + id, Breadcrumb.here(one.bureauName() + " " + one.indicator())),
                        composer.view(List.of(one), List.of(), form, errors, viewer)))
                .flatMap(page -> evidence.beside(page, "waivers", String.valueOf(id), viewer))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader header(Viewer viewer, String path, Breadcrumb... here) {
        String title = frame.words().of("waiver");
        List<Breadcrumb> way = new ArrayList<>();
        way.add(new Breadcrumb(frame.words().of("nav.overview"), "/"));
        way.add(here.length == 0 ? Breadcrumb.here(title) : new Breadcrumb(title, "/waivers"));
        way.addAll(List.of(here));
        return frame.header(title, viewer, path, NavItem.APPEALS).withWay(way.toArray(Breadcrumb[]::new));
    }
}
