// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.dashboards.evidence.EvidenceSection;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
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
import reactor.core.publisher.Mono;

/** The register of rectifications, and one of them with what may be done. */
@Controller
@RequestMapping("/rectifications")
final class RectificationPage {
    private static final List<String> STATES =
            List.of("OPEN", "OVERDUE", "ISSUED", "REPORTED", "RETURNED", "CLOSED", "FALSE_REPORT", "RECURRED");
    private static final List<String> CLOSE = List.of("NOT_CURABLE", "VERIFIED_OTHERWISE", "CARRIER_GONE");
    private static final List<String> FALSE = List.of("OLD_TEXT", "REUSED_EVIDENCE", "BACKDATED", "OTHER_FALSE");

    private final PageFrame frame;
    private final RectificationQuery query;
    private final RectificationActions actions;
    private final EvidenceSection evidence;
    private final RectificationColumns columns;

    RectificationPage(
            PageFrame frame,
            RectificationQuery query,
            RectificationActions actions,
            EvidenceSection evidence,
            RectificationColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.actions = actions;
        this.evidence = evidence;
    }

    @GetMapping
    Mono<Rendering> register(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        boolean bureau = viewer.role() == Viewer.Role.BUREAU;
        return columns.listing(parameters, viewer)
                .flatMap(listing -> listing.page(TablePage.asked(parameters))
                        .map(page -> new RectificationListView(
                                page.rows(),
                                page.table(),
                                RectificationColumns.choice(parameters),
                                STATES,
                                bureau,
                                page.rows().isEmpty() ? none(listing, bureau) : null)))
                .map(view -> PageFrame.page(
                        "rectification/list",
                        header(frame.words().of("rectification"), viewer, "/rectifications"),
                        view));
    }

    @GetMapping("/{id}")
    Mono<Rendering> one(@PathVariable long id, Viewer viewer) {
        return page(id, RectificationForm.EMPTY, List.of(), viewer);
    }

    @PostMapping("/{id}")
    Mono<Rendering> go(@PathVariable long id, @ModelAttribute RectificationForm form, Viewer viewer) {
        return actions.go(id, form, viewer)
                .then(Mono.fromSupplier(() -> Done.at("/rectifications/" + id, "rectification-" + form.to())))
                .onErrorResume(
                        RectificationActions.RectificationRefused.class,
                        refused -> page(id, form, refused.errors(), viewer));
    }

    private Mono<Rendering> page(long id, RectificationForm form, List<FieldError> errors, Viewer viewer) {
        return query.rectification(id, viewer)
                .map(card -> PageFrame.page(
                        "rectification/page",
                        header(
                                card.line().code(),
                                viewer,
                                "/rectifications/" + id,
                                Breadcrumb.here(card.line().code())),
                        new RectificationView(card, form, CLOSE, FALSE, errors)))
                .flatMap(page -> evidence.beside(page, "rectifications", String.valueOf(id), viewer))
                .switchIfEmpty(PageFrame.absent());
    }

    private EmptyState none(Listing<?> listing, boolean bureau) {
        Words words = frame.words();
        if (listing.narrowed()) {
            return listing.nothing(words);
        }
        return bureau
                ? new EmptyState(words.of("rectification.none.bureau"), null)
                : new EmptyState(
                        words.of("rectification.none"), new Link(words.of("rectification.none.action"), "/notices"));
    }

    private PageHeader header(String title, Viewer viewer, String path, Breadcrumb... here) {
        Words words = frame.words();
        List<Breadcrumb> way = new ArrayList<>();
        way.add(new Breadcrumb(words.of("nav.overview"), "/"));
        way.add(
                here.length == 0
                        ? Breadcrumb.here(title)
                        : new Breadcrumb(words.of("rectification"), "/rectifications"));
        way.addAll(List.of(here));
        return frame.header(title, viewer, path, NavItem.FINDINGS).withWay(way.toArray(Breadcrumb[]::new));
    }
}
