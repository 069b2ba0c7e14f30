// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The register of bureaus, and one bureau as of this moment. */
@Controller
final class BureauPage {
    private final PageFrame frame;
    private final BureauQuery query;
    private final Rulebook rulebook;

    BureauPage(PageFrame frame, BureauQuery query, Rulebook rulebook) {
        this.frame = frame;
        this.query = query;
        this.rulebook = rulebook;
    }

    @GetMapping("/bureaus")
    Mono<Rendering> bureaus(Viewer viewer) {
        PageHeader header = frame.header(frame.words().of("bureau"), viewer, "/bureaus", NavItem.DATA);
        return query.bureaus(viewer)
                .collectList()
                .map(all -> PageFrame.page("bureau/list", header, BureauListView.of(all)));
    }

    @GetMapping("/bureaus/{code}")
    Mono<Rendering> bureau(@PathVariable String code, Viewer viewer) {
        return query.live(code, viewer)
                .map(live -> PageFrame.page("bureau/page", header(live, viewer), LiveView.of(live, rulebook)))
                .switchIfEmpty(PageFrame.absent());
    }

    /** The one line that follows the facts, for the score sheet. */
    @GetMapping("/bureaus/{code}/live")
    Mono<Rendering> live(@PathVariable String code, Viewer viewer) {
        return query.live(code, viewer)
                .map(live -> PageFrame.page("bureau/live", header(live, viewer), LiveView.of(live, rulebook)))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader header(LiveResult live, Viewer viewer) {
        Words words = frame.words();
        String name = live.bureau().name();
        return frame.header(name, viewer, "/bureaus/" + live.bureau().code(), NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("bureau"), "/bureaus"),
                        Breadcrumb.here(name))
                .withFact("period", words.period(live.question().period().period()))
                .withFact("as-of", live.question().asOf().toString())
                .withFact("scheme", live.scheme().edition());
    }
}
