// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The rulebook by dimension, and one indicator. */
@Controller
final class RulePage {
    private final PageFrame frame;
    private final RuleComposer composer;
    private final RuleColumns columns;

    RulePage(PageFrame frame, RuleComposer composer, RuleColumns columns) {
        this.frame = frame;
        this.columns = columns;
        this.composer = composer;
    }

    @GetMapping("/rules")
    Mono<Rendering> rules(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        String title = frame.words().of("rulebook");
        return composer.all(viewer).map(view -> {
            Listing<RulebookView.Row> listing = columns.listing(parameters, view);
            return PageFrame.page(
                    "rulebook/list",
                    frame.header(title, viewer, "/rules", NavItem.RULES).withFact("rulebook", view.digest()),
                    view.inOrder(rows -> listing.table().sorted(rows, listing.choice())),
                    listing.view(view.size()));
        });
    }

    @GetMapping("/rules/{code}")
    Mono<Rendering> rule(@PathVariable String code, Viewer viewer) {
        Words words = frame.words();
        return composer.one(code, viewer)
                .map(view -> {
                    String title =
                            view.indicator().id() + " " + view.indicator().titleZh();
                    return PageFrame.page(
                            "rulebook/page",
                            frame.header(
                                            title,
                                            viewer,
                                            "/rules/" + view.indicator().id(),
                                            NavItem.RULES)
                                    .withWay(
                                            new Breadcrumb(words.of("nav.overview"), "/"),
                                            new Breadcrumb(words.of("rulebook"), "/rules"),
                                            Breadcrumb.here(title)),
                            view);
                })
                .switchIfEmpty(PageFrame.absent());
    }
}
