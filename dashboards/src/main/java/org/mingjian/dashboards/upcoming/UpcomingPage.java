// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upcoming;

import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One page for all that is not there yet. */
@Controller
final class UpcomingPage {
    private final PageFrame frame;

    UpcomingPage(PageFrame frame) {
        this.frame = frame;
    }

    @GetMapping("/admin/users")
    Mono<Rendering> upcoming(ServerWebExchange exchange, Viewer viewer) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return Mono.justOrEmpty(Upcoming.of(path.substring(1)))
                .map(page -> render(page, viewer, path))
                .switchIfEmpty(PageFrame.absent());
    }

    private Rendering render(Upcoming page, Viewer viewer, String path) {
        Words words = frame.words();
        String title = words.of(page.key());
        EmptyState state = new EmptyState(
                words.of(page.key() + ".reason"), new Link(words.of(page.key() + ".action"), page.instead()));
        return PageFrame.page(
                "page/nothing",
                frame.header(title, viewer, path, page.door()).withWay(home(words), Breadcrumb.here(title)),
                state);
    }

    private static Breadcrumb home(Words words) {
        return new Breadcrumb(words.of("nav.overview"), "/");
    }
}
