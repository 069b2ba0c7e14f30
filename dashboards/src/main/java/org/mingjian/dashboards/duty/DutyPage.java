// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.duty;

import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.duty.DutyTrace;
import org.mingjian.rules.duty.DutyTraceReader;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** From duty to indicator. */
@Controller
final class DutyPage {
    private final PageFrame frame;
    private final Rulebook rulebook;
    private final DutyTrace trace = DutyTraceReader.read();

    DutyPage(PageFrame frame, Rulebook rulebook) {
        this.frame = frame;
        this.rulebook = rulebook;
    }

    @GetMapping("/duties")
    Rendering duties(Viewer viewer) {
        Words words = frame.words();
        String title = words.of("duty");
        PageHeader header = frame.header(title, viewer, "/duties", NavItem.RULES)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("rulebook"), "/rules"),
                        Breadcrumb.here(title));
        return PageFrame.page("duty/page", header, DutyView.of(trace, rulebook));
    }
}
