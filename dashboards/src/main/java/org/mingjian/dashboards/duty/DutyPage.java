// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.duty;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** From duty to indicator. */
@Controller
final class DutyPage {
    private final PageFrame frame;
    private final DutyColumns columns;

    DutyPage(PageFrame frame, DutyColumns columns) {
        this.frame = frame;
        this.columns = columns;
    }

    @GetMapping("/duties")
    Rendering duties(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        Words words = frame.words();
        String title = words.of("duty");
        PageHeader header = frame.header(title, viewer, "/duties", NavItem.RULES)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("rulebook"), "/rules"),
                        Breadcrumb.here(title));
        Listing<DutyView.Row> listing = columns.listing(parameters);
        DutyView view = columns.all();
        return PageFrame.page(
                "duty/page",
                header,
                view.inOrder(rows -> listing.table().sorted(rows, listing.choice())),
                listing.view(view.statements()));
    }
}
