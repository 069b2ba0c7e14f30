// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.comparison.LikeForLikeActions;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.scheme.SchemeQuery;
import org.mingjian.dashboards.table.TablePage;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Lays the pages of evaluations out. */
@Component
final class EvaluationComposer {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PageFrame frame;
    private final EvaluationQuery query;
    private final SchemeQuery schemes;
    private final LikeForLikeActions earlier;
    private final EvaluationColumns columns;
    private final Clock clock;

    EvaluationComposer(
            PageFrame frame,
            EvaluationQuery query,
            SchemeQuery schemes,
            LikeForLikeActions earlier,
            EvaluationColumns columns,
            Clock clock) {
        this.clock = clock;
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.schemes = schemes;
        this.earlier = earlier;
    }

    /** @param refused why the last attempt to start one was refused; empty otherwise */
    Mono<Rendering> list(MultiValueMap<String, String> parameters, Viewer viewer, @Nullable String refused) {
        PageHeader header = frame.header(frame.words().of("evaluation"), viewer, "/evaluations", NavItem.DATA);
        boolean starts = starts(viewer);
        return Mono.zip(
                        columns.listing(parameters, viewer)
                                .flatMap(listing -> listing.page(TablePage.asked(parameters))),
                        starts ? schemes.schemes().collectList() : Mono.just(List.<EvaluationScheme>of()))
                .map(both -> PageFrame.page(
                        "evaluation/list",
                        header,
                        view(both.getT1().rows(), both.getT2(), refused),
                        both.getT1().table()));
    }

    Mono<Rendering> one(long id, Viewer viewer) {
        Words words = frame.words();
        PageHeader header = frame.header(
                        words.of("evaluation.number", String.valueOf(id)), viewer, "/evaluations/" + id, NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("evaluation"), "/evaluations"),
                        Breadcrumb.here(words.of("evaluation.number", String.valueOf(id))));
        return query.evaluation(id, viewer)
                .flatMap(one -> earlier.progress(viewer)
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(progress -> view(one, progress.orElse(null), viewer)))
                .map(view -> PageFrame.page("evaluation/page", header, view));
    }

    static boolean starts(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }

    private static EvaluationView view(
            EvaluationProgress one, LikeForLikeActions.@Nullable Progress progress, Viewer viewer) {
        boolean computed = one.head().state().computed();
        return new EvaluationView(
                one,
                viewer.role() != Viewer.Role.BUREAU,
                computed && viewer.role() == Viewer.Role.OFFICE,
                starts(viewer),
                computed ? progress : null);
    }

    private EvaluationListView view(
            List<EvaluationProgress> evaluations, List<EvaluationScheme> editions, @Nullable String refused) {
        EmptyState empty = evaluations.isEmpty() ? new EmptyState(frame.words().of("evaluation.none"), null) : null;
        return new EvaluationListView(evaluations, editions, usual(evaluations, editions), refused, empty);
    }

    /** What was evaluated last is likely evaluated again; before the first, what ended last under the first scheme. */
    private String usual(List<EvaluationProgress> evaluations, List<EvaluationScheme> editions) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return evaluations.stream()
                .map(EvaluationProgress::head)
                .max(Comparator.comparingLong(EvaluationHead::id))
                .map(head -> head.scheme() + "/" + head.period())
                .or(() -> editions.stream()
                        .findFirst()
                        .flatMap(scheme -> scheme.periods().values().stream()
                                .filter(one -> one.to().isBefore(today))
                                .max(Comparator.comparing(PeriodDates::to).thenComparing(PeriodDates::from))
                                .map(one -> scheme.id() + "/" + one.period())))
                .orElse("");
    }
}
