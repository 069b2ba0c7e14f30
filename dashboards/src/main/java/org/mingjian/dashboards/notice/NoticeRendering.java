// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.TablePage;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The pages of notices with their headers. */
@Component
final class NoticeRendering {
    private static final List<NoticeKind> LADDER = List.of(
            NoticeKind.RECTIFICATION,
            NoticeKind.REMINDER,
            NoticeKind.SUPERVISION,
            NoticeKind.CIRCULAR,
            NoticeKind.INTERVIEW,
            NoticeKind.ACCOUNTABILITY);

    private final PageFrame frame;
    private final NoticeQuery query;
    private final NoticeColumns columns;

    NoticeRendering(PageFrame frame, NoticeQuery query, NoticeColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
    }

    Mono<Rendering> desk(MultiValueMap<String, String> parameters, Viewer viewer) {
        boolean office = viewer.role() == Viewer.Role.OFFICE;
        String state = parameters.getFirst("state");
        return query.desk(state, viewer)
                .flatMap(desk -> {
                    Listing<NoticeLine> listing = columns.listing(parameters, Flux.fromIterable(desk.notices()));
                    return listing.page(TablePage.asked(parameters))
                            .map(page -> new NoticeDeskView(
                                    desk,
                                    state,
                                    page.table(),
                                    page.rows(),
                                    office ? groups(desk) : List.of(),
                                    office,
                                    page.rows().isEmpty() ? none(listing, office) : null,
                                    List.of()));
                })
                .map(view ->
                        PageFrame.page("notice/list", header(frame.words().of("notices"), viewer, "/notices"), view));
    }

    private static List<NoticeDeskView.KindGroup> groups(NoticeDesk desk) {
        return LADDER.stream()
                .map(kind -> new NoticeDeskView.KindGroup(
                        kind, desk.open(kind), desk.published() || kind == NoticeKind.REMINDER))
                .filter(group -> !group.open().isEmpty())
                .toList();
    }

    private EmptyState none(Listing<?> listing, boolean office) {
        Words words = frame.words();
        if (listing.narrowed()) {
            return listing.nothing(words);
        }
        return office
                ? new EmptyState(
                        words.of("notices.none.office"), new Link(words.of("notices.none.action"), "/notices/new"))
                : new EmptyState(words.of("notices.none"), null);
    }

    Mono<Rendering> form(NoticeForm form, List<FieldError> errors, Viewer viewer) {
        Words words = frame.words();
        String title = words.of("notices.new");
        EmptyState nothing =
                new EmptyState(words.of("notices.new.nothing"), new Link(words.of("evaluation.all"), "/evaluations"));
        EmptyState noFindings =
                new EmptyState(words.of("notices.new.no-findings"), new Link(words.of("finding.all"), "/findings"));
        return query.choices(form, viewer)
                .map(choices -> new NoticeFormView(form, choices, choices.rows().isEmpty() ? noFindings : null, errors))
                .defaultIfEmpty(new NoticeFormView(form, null, nothing, errors))
                .map(view -> PageFrame.page(
                        "notice/new", header(title, viewer, "/notices/new", Breadcrumb.here(title)), view));
    }

    Mono<Rendering> card(String idOrNumber, @Nullable NoticeEdit typed, List<FieldError> errors, Viewer viewer) {
        return query.card(idOrNumber, viewer).map(card -> {
            String number = card.line().number();
            String title = number == null
                    ? frame.words()
                            .of(
                                    "notices.draft-of",
                                    frame.words().of("notice", card.line().kind()))
                    : number;
            return PageFrame.page(
                    "notice/page",
                    header(title, viewer, "/notices/" + card.line().id(), Breadcrumb.here(title)),
                    new NoticeCardView(
                            card, typed == null ? card.edit() : typed, viewer.role() == Viewer.Role.OFFICE, errors));
        });
    }

    private PageHeader header(String title, Viewer viewer, String path, Breadcrumb... here) {
        Words words = frame.words();
        List<Breadcrumb> way = new ArrayList<>();
        way.add(new Breadcrumb(words.of("nav.overview"), "/"));
        way.add(here.length == 0 ? Breadcrumb.here(title) : new Breadcrumb(words.of("notices"), "/notices"));
        Stream.of(here).forEach(way::add);
        return frame.header(title, viewer, path, NavItem.FINDINGS).withWay(way.toArray(Breadcrumb[]::new));
    }
}
