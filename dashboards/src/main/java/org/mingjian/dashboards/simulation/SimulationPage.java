// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

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
import org.mingjian.dashboards.simulation.SimulationActions.SimulationForm;
import org.mingjian.dashboards.simulation.SimulationActions.SimulationRefused;
import org.mingjian.dashboards.table.TablePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Simulations: the list, a new one, what one comes to, and one bureau line by line. */
@Controller
@RequestMapping("/simulations")
final class SimulationPage {

    private final PageFrame frame;
    private final SimulationQuery query;
    private final SimulationActions actions;
    private final SimulationComposer composer;
    private final SimulationSheetComposer sheets;
    private final SimulationColumns columns;

    SimulationPage(
            PageFrame frame,
            SimulationQuery query,
            SimulationActions actions,
            SimulationComposer composer,
            SimulationSheetComposer sheets,
            SimulationColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.actions = actions;
        this.composer = composer;
        this.sheets = sheets;
    }

    @GetMapping
    Mono<Rendering> simulations(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return columns.listing(parameters, viewer)
                .flatMap(listing -> listing.page(TablePage.asked(parameters)))
                .map(page -> PageFrame.page(
                        "simulation/list",
                        header(frame.words().of("simulation"), viewer, "/simulations"),
                        view(page, SimulationComposer.makes(viewer)),
                        page.table()));
    }

    private SimulationListView view(TablePage<SimulationHead> page, boolean makes) {
        Words words = frame.words();
        boolean none = page.table().total() == 0 && !page.table().narrowed();
        Link begin = makes ? new Link(words.of("simulation.new"), "/simulations/new") : null;
        return new SimulationListView(
                page.rows(), makes, none ? new EmptyState(words.of("simulation.none"), begin) : null);
    }

    @GetMapping("/new")
    Mono<Rendering> begin(@RequestParam(required = false) @Nullable Long evaluation, Viewer viewer) {
        return begin(new SimulationForm(evaluation, null, null), List.of(), viewer);
    }

    @PostMapping
    Mono<Rendering> create(@ModelAttribute SimulationForm form, Viewer viewer) {
        return maker(viewer)
                .flatMap(maker -> actions.create(form, maker))
                .map(id -> to("/simulations/" + id + "/edit"))
                .onErrorResume(SimulationRefused.class, refused -> begin(form, refused.errors(), viewer));
    }

    @GetMapping("/{id}")
    Mono<Rendering> simulation(
            @PathVariable long id, @RequestParam(required = false) @Nullable String sort, Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> query.simulation(id, reader))
                .flatMap(head -> query.result(id, viewer)
                        .map(simulated -> composer.view(simulated, sort, viewer))
                        .onErrorResume(
                                SimulationRefused.class,
                                refused -> Mono.just(composer.failed(head, refused.errors(), viewer))))
                .map(view -> PageFrame.page("simulation/page", header(view.head(), viewer, ""), view))
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/{id}/bureaus/{bureau}")
    Mono<Rendering> bureau(@PathVariable long id, @PathVariable String bureau, Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> query.result(id, reader))
                .onErrorResume(SimulationRefused.class, refused -> PageFrame.absent())
                .flatMap(simulated -> Mono.justOrEmpty(sheets.view(simulated, bureau)))
                .map(view -> PageFrame.page(
                        "simulation/sheet",
                        header(
                                view.simulated().head(),
                                viewer,
                                "/bureaus/" + bureau,
                                Breadcrumb.here(view.move().name())),
                        view))
                .switchIfEmpty(PageFrame.absent());
    }

    private Mono<Rendering> begin(SimulationForm form, List<FieldError> errors, Viewer viewer) {
        String title = frame.words().of("simulation.new");
        Long asked = form.evaluation();
        return maker(viewer)
                .flatMap(maker -> Mono.zip(
                        query.evaluations(maker).collectList(),
                        asked == null
                                ? Mono.just(List.<SimulationQuery.Part>of())
                                : query.parts(asked, maker).collectList()))
                .map(both -> PageFrame.page(
                        "simulation/new",
                        header(title, viewer, "/simulations/new", Breadcrumb.here(title)),
                        new SimulationListView.Begin(both.getT1(), both.getT2(), form, errors)));
    }

    /** The header of pages of one simulation. */
    private PageHeader header(SimulationHead head, Viewer viewer, String beneath, Breadcrumb... here) {
        Words words = frame.words();
        PageHeader plain = frame.header(
                words.of("simulation.one", head.number()),
                viewer,
                "/simulations/" + head.id() + beneath,
                NavItem.RULES);
        return SimulationEditPage.way(plain, words, head, here)
                .withFact("period", words.period(head.evaluation().period()))
                .withFact("snapshot", head.evaluation().asOf().toString())
                .withFact("scheme", head.evaluation().edition());
    }

    private PageHeader header(String title, Viewer viewer, String path, Breadcrumb... here) {
        Words words = frame.words();
        Breadcrumb overview = new Breadcrumb(words.of("nav.overview"), "/");
        return here.length == 0
                ? frame.header(title, viewer, path, NavItem.RULES).withWay(overview, Breadcrumb.here(title))
                : frame.header(title, viewer, path, NavItem.RULES)
                        .withWay(overview, new Breadcrumb(words.of("simulation"), "/simulations"), here[0]);
    }

    static Rendering to(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }

    /** Simulations are of the office; an auditor reads them. */
    static Mono<Viewer> reader(Viewer viewer) {
        boolean reads = viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.AUDITOR;
        return reads ? Mono.just(viewer) : PageFrame.absent();
    }

    static Mono<Viewer> maker(Viewer viewer) {
        return SimulationComposer.makes(viewer) ? Mono.just(viewer) : PageFrame.absent();
    }
}
