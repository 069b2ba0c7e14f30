// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.scheme;

import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What one edition changed against another, sentence by sentence. */
@Controller
final class RevisionPage {
    private final PageFrame frame;
    private final RevisionQuery query;

    RevisionPage(PageFrame frame, RevisionQuery query) {
        this.frame = frame;
        this.query = query;
    }

    @GetMapping("/schemes/{after}/diff/{before}")
    Mono<Rendering> revision(@PathVariable String after, @PathVariable String before, Viewer viewer) {
        return query.between(before, after)
                .map(change -> PageFrame.page("scheme/diff", header(change, viewer), change))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader header(EditionChange change, Viewer viewer) {
        Words words = frame.words();
        return frame.header(words.of("revision"), viewer, change.path(), NavItem.RULES)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("scheme"), "/schemes"),
                        new Breadcrumb(
                                change.after().edition(),
                                "/schemes/" + change.after().id()),
                        Breadcrumb.here(words.of("revision")));
    }
}
