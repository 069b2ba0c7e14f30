// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.law;

import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The index of articles. */
@Controller
final class LawPage {
    private final PageFrame frame;
    private final Rulebook rulebook;
    private final Regulation regulation = RegulationReader.disclosure();

    LawPage(PageFrame frame, Rulebook rulebook) {
        this.frame = frame;
        this.rulebook = rulebook;
    }

    @GetMapping("/law")
    Rendering law(Viewer viewer) {
        PageHeader header = frame.header(frame.words().of("law"), viewer, "/law", NavItem.RULES);
        return PageFrame.page("law/page", header, LawView.of(rulebook, regulation));
    }
}
