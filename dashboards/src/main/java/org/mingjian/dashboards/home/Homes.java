// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.Optional;
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
import org.mingjian.dashboards.rectification.RectificationQuery;
import org.mingjian.dashboards.scheme.RevisionQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The home pages, each from its own questions. */
@Component
final class Homes {
    private static final RectificationQuery.Choice REBOUNDED = RectificationQuery.Choice.in("RECURRED");

    private final PageFrame frame;
    private final RankingQuery rankings;
    private final DeskQuery desks;
    private final OverviewComposer overviews;
    private final OfficeComposer office;
    private final OfficeWork work;
    private final RectificationQuery rectifications;
    private final RevisionQuery revisions;
    private final AuditorHome auditor;
    private final BureauHome bureau;
    private final HealthPage health;

    Homes(
            PageFrame frame,
            RankingQuery rankings,
            DeskQuery desks,
            OverviewComposer overviews,
            OfficeComposer office,
            OfficeWork work,
            RectificationQuery rectifications,
            RevisionQuery revisions,
            AuditorHome auditor,
            BureauHome bureau,
            HealthPage health) {
        this.frame = frame;
        this.rankings = rankings;
        this.desks = desks;
        this.overviews = overviews;
        this.office = office;
        this.work = work;
        this.rectifications = rectifications;
        this.revisions = revisions;
        this.auditor = auditor;
        this.bureau = bureau;
        this.health = health;
    }

    Mono<Rendering> office(Periods periods, Viewer viewer, @Nullable String sort) {
        return Mono.justOrEmpty(periods.newest())
                .flatMap(head -> Mono.zip(
                                rankings.ranking(head.period(), viewer).flatMap(overviews::compose),
                                desks.desk(head.period(), viewer),
                                work.waiting(viewer),
                                rectifications.rectifications(REBOUNDED, viewer),
                                revised(head, periods))
                        .map(parts -> PageFrame.page(
                                "home/office",
                                header(head, periods, viewer),
                                office.view(
                                        parts.getT1(),
                                        parts.getT2(),
                                        parts.getT3(),
                                        parts.getT4(),
                                        parts.getT5().orElse(null),
                                        sort))));
    }

    private Mono<Optional<OfficeView.Revised>> revised(EvaluationHead head, Periods periods) {
        boolean sameAsBefore = periods.before(head.period())
                .filter(before -> before.scheme().equals(head.scheme()))
                .isPresent();
        return revisions
                .latest(head.scheme())
                .map(change -> Optional.of(new OfficeView.Revised(change, sameAsBefore)))
                .defaultIfEmpty(Optional.empty());
    }

    Mono<Rendering> auditor(Periods periods, Viewer viewer, MultiValueMap<String, String> parameters) {
        return Mono.justOrEmpty(periods.newest())
                .flatMap(head -> auditor.page(header(head, periods, viewer), viewer, parameters));
    }

    Mono<Rendering> bureau(Periods periods, Viewer viewer) {
        return Mono.justOrEmpty(periods.newest())
                .flatMap(head -> bureau.page(header(head, periods, viewer), head.period(), viewer));
    }

    Mono<Rendering> admin(Viewer viewer) {
        return health.home(viewer);
    }

    private PageHeader header(EvaluationHead head, Periods periods, Viewer viewer) {
        Words words = frame.words();
        return frame.resting(
                frame.header(words.of("nav.overview"), viewer, "/", NavItem.OVERVIEW),
                head,
                periods.picker(head.period(), words, id -> "/periods/" + id));
    }
}
