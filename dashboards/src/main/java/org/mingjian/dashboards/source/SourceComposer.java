// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lays the pages of sources out. */
@Component
final class SourceComposer {
    private final PageFrame frame;
    private final SourceQuery query;
    private final SourceColumns columns;

    SourceComposer(PageFrame frame, SourceQuery query, SourceColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
    }

    Mono<Rendering> list(MultiValueMap<String, String> parameters, Viewer viewer) {
        PageHeader header = frame.header(frame.words().of("section.sources"), viewer, "/sources", NavItem.DATA);
        return query.bureaus(viewer)
                .collectList()
                .flatMap(all -> columns.listing(parameters, Flux.fromIterable(all))
                        .page(TablePage.asked(parameters))
                        .map(page -> PageFrame.page(
                                "source/list", header, view(all, page.rows(), manages(viewer)), page.table())));
    }

    Mono<Rendering> form(SourceForm form, List<FieldError> errors, @Nullable Trial trial, Viewer viewer) {
        return query.bureaus(viewer).collectList().map(bureaus -> {
            SourceFormView view = new SourceFormView(form, form.isFresh(), manages(viewer), bureaus, errors, trial);
            return PageFrame.page("source/form", header(view, viewer), view);
        });
    }

    private PageHeader header(SourceFormView view, Viewer viewer) {
        Words words = frame.words();
        String title = view.fresh()
                ? words.of("source.new")
                : words.of(
                        "source.one",
                        name(view, view.form().bureau()),
                        String.valueOf(view.form().id()));
        String path = view.fresh()
                ? "/sources/new"
                : "/sources/" + view.form().bureau() + "/" + view.form().id();
        return frame.header(title, viewer, path, NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("section.sources"), "/sources"),
                        Breadcrumb.here(title));
    }

    private static String name(SourceFormView view, @Nullable String code) {
        return view.bureaus().stream()
                .filter(bureau -> bureau.code().equals(code))
                .map(BureauSources::name)
                .findFirst()
                .orElse(String.valueOf(code));
    }

    private SourceListView view(List<BureauSources> all, List<BureauSources.Row> shown, boolean manages) {
        List<BureauSources> without =
                all.stream().filter(one -> one.sources().isEmpty()).toList();
        EmptyState empty = without.size() == all.size() ? empty(all.isEmpty(), manages) : null;
        return new SourceListView(BureauSources.of(shown), without, manages, empty);
    }

    private EmptyState empty(boolean noBureaus, boolean manages) {
        Words words = frame.words();
        if (!manages) {
            return new EmptyState(words.of("source.none"), null);
        }
        return noBureaus
                ? new EmptyState(
                        words.of("source.none.bureaus"), new Link(words.of("source.none.bureaus.action"), "/uploads"))
                : new EmptyState(words.of("source.none"), new Link(words.of("source.add"), "/sources/new"));
    }

    /** Whether the reader declares sources. */
    static boolean manages(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }
}
