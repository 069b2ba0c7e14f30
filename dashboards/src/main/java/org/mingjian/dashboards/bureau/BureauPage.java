// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
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

/** The register of bureaus, and one bureau as of this moment. */
@Controller
final class BureauPage {
    private final PageFrame frame;
    private final BureauQuery query;
    private final LiveComposer lives;
    private final BureauColumns columns;

    BureauPage(PageFrame frame, BureauQuery query, LiveComposer lives, BureauColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.lives = lives;
    }

    @GetMapping("/bureaus")
    Mono<Rendering> bureaus(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        PageHeader header = frame.header(frame.words().of("bureau"), viewer, "/bureaus", NavItem.DATA);
        String typed = parameters.getOrDefault("day", List.of("")).get(0).strip();
        LocalDate wanted = BureauColumns.day(parameters);
        return query.register(wanted, viewer).map(register -> {
            BureauListView view = BureauListView.of(
                    register,
                    wanted == null && !typed.isEmpty() ? typed : null,
                    RegisterEditing.open(viewer),
                    frame.words());
            Listing<BureauListView.Row> listing = columns.listing(parameters, view);
            return PageFrame.page(
                    "bureau/list",
                    header,
                    view.inOrder(rows -> listing.table().sorted(rows, listing.choice())),
                    listing.view(view.size()));
        });
    }

    @GetMapping("/bureaus/{code}")
    Mono<Rendering> bureau(@PathVariable String code, @RequestParam(defaultValue = "") String open, Viewer viewer) {
        return query.bureau(code, viewer)
                .map(record -> PageFrame.page(
                        "bureau/page",
                        header(record, viewer),
                        BureauView.of(record, view(record, open), RegisterEditing.open(viewer), frame.words())))
                .switchIfEmpty(PageFrame.absent());
    }

    /** The one line that follows the facts, for the score sheet. */
    @GetMapping("/bureaus/{code}/live")
    Mono<Rendering> live(@PathVariable String code, Viewer viewer) {
        return query.live(code, viewer)
                .map(live -> PageFrame.page("bureau/live", header(live, viewer), lives.view(live, Set.of())))
                .switchIfEmpty(PageFrame.absent());
    }

    private @Nullable LiveView view(BureauRecord record, String open) {
        LiveResult live = record.live();
        return live == null ? null : lives.view(live, Set.of(open.split(",")));
    }

    private PageHeader header(BureauRecord record, Viewer viewer) {
        LiveResult live = record.live();
        String name = record.entry().bureau().name();
        return live == null
                ? frame.header(
                                name,
                                viewer,
                                "/bureaus/" + record.entry().bureau().code(),
                                NavItem.DATA)
                        .withWay(way(name))
                : header(live, viewer);
    }

    private Breadcrumb[] way(String name) {
        return new Breadcrumb[] {
            new Breadcrumb(frame.words().of("nav.overview"), "/"),
            new Breadcrumb(frame.words().of("bureau"), "/bureaus"),
            Breadcrumb.here(name)
        };
    }

    private PageHeader header(LiveResult live, Viewer viewer) {
        Words words = frame.words();
        String name = live.bureau().name();
        return frame.header(name, viewer, "/bureaus/" + live.bureau().code(), NavItem.DATA)
                .withWay(way(name))
                .withFact("period", words.period(live.question().period().period()))
                .withFact("as-of", live.question().asOf().toString())
                .withFact("scheme", live.scheme().edition());
    }
}
