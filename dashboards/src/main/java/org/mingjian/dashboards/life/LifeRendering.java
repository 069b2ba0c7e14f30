// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

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
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The pages of lives with their headers. */
@Component
final class LifeRendering {
    private final PageFrame frame;
    private final LifeQuery query;
    private final LifeComposer composer;

    LifeRendering(PageFrame frame, LifeQuery query, LifeComposer composer) {
        this.frame = frame;
        this.query = query;
        this.composer = composer;
    }

    /** Facts found in one place, or why there are none. */
    record SeveralView(
            String source, List<Link> facts, @Nullable EmptyState empty) {}

    /** Empty where there is no such fact for this reader. */
    Mono<Rendering> page(FactAddress fact, LifeComposer.Choice choice, LifeComposer.Asked asked, Viewer viewer) {
        return query.life(fact, viewer)
                .flatMap(life -> composer.view(life, choice, asked, viewer))
                .map(view -> PageFrame.page("life/page", header(view, viewer), view));
    }

    Rendering several(String bureau, String source, List<FactAddress> found, Viewer viewer) {
        Words words = frame.words();
        List<Link> links = found.stream()
                .map(fact -> new Link(words.factType(fact.type()) + " " + fact.key(), fact.path()))
                .toList();
        PageHeader header = frame.header(words.of("life.several"), viewer, "/documents", NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("document"), "/documents?bureau=" + bureau),
                        Breadcrumb.here(words.of("life.several")));
        return PageFrame.page(
                "life/several", header, new SeveralView(words.source(source), links, empty(links, bureau)));
    }

    private @Nullable EmptyState empty(List<Link> links, String bureau) {
        Words words = frame.words();
        return links.isEmpty()
                ? new EmptyState(
                        words.of("life.several.none"),
                        new Link(words.of("life.several.none.action"), "/documents?bureau=" + bureau))
                : null;
    }

    private PageHeader header(LifeView view, Viewer viewer) {
        Words words = frame.words();
        FactAddress fact = view.life().address();
        boolean document = fact.type().equals("documents");
        String path = document ? "/documents/" + view.life().id() : fact.path();
        return frame.header(view.title(), viewer, path, NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("document"), "/documents"),
                        new Breadcrumb(view.life().bureauName(), "/documents?bureau=" + fact.bureau()),
                        Breadcrumb.here(document ? fact.key() : words.factType(fact.type()) + " " + fact.key()));
    }
}
