// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.overview.OverviewComposer;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.ranking.RankingQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The home pages, each from its own questions. */
@Component
final class Homes {
    private final PageFrame frame;
    private final RankingQuery rankings;
    private final DeskQuery desks;
    private final OverviewComposer overviews;
    private final OfficeComposer office;
    private final PersonalHomes personal;

    Homes(
            PageFrame frame,
            RankingQuery rankings,
            DeskQuery desks,
            OverviewComposer overviews,
            OfficeComposer office,
            PersonalHomes personal) {
        this.frame = frame;
        this.rankings = rankings;
        this.desks = desks;
        this.overviews = overviews;
        this.office = office;
        this.personal = personal;
    }

    Mono<Rendering> office(Periods periods, Viewer viewer, @Nullable String sort) {
        return Mono.justOrEmpty(periods.newest())
                .flatMap(head -> Mono.zip(
                                rankings.ranking(head.period(), viewer).flatMap(overviews::compose),
                                desks.desk(head.period(), viewer))
                        .map(both -> PageFrame.page(
                                "home/office",
                                header(head, periods, viewer),
                                office.view(both.getT1(), both.getT2(), sort))));
    }

    Mono<Rendering> auditor(Periods periods, Viewer viewer, MultiValueMap<String, String> parameters) {
        return Mono.justOrEmpty(periods.newest())
                .flatMap(head -> personal.auditor(header(head, periods, viewer), viewer, parameters));
    }

    Mono<Rendering> bureau(Periods periods, Viewer viewer) {
        return Mono.justOrEmpty(periods.newest())
                .flatMap(head -> personal.bureau(header(head, periods, viewer), head.period(), viewer));
    }

    Mono<Rendering> admin(Viewer viewer) {
        return personal.admin(frame.header(frame.words().of("home.admin"), viewer, "/", NavItem.OVERVIEW), viewer);
    }

    private PageHeader header(EvaluationHead head, Periods periods, Viewer viewer) {
        Words words = frame.words();
        return frame.resting(
                frame.header(words.of("nav.overview"), viewer, "/", NavItem.OVERVIEW),
                head,
                periods.picker(head.period(), words, id -> "/periods/" + id));
    }
}
