// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.PeriodPicker;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.findings.Finding;

/** Header and way back of the pages of findings. */
record FindingHeader(PageFrame frame, Periods periods, Viewer viewer) {
    PageHeader list(@Nullable EvaluationHead head) {
        PageHeader header = frame.header(frame.words().of("nav.findings"), viewer, "/findings", NavItem.FINDINGS);
        return head == null
                ? header
                : frame.resting(
                        header, head, periods.picker(head.period(), frame.words(), id -> "/findings?period=" + id));
    }

    PageHeader one(FindingView view) {
        Words words = frame.words();
        Finding finding = view.finding();
        EvaluationHead head = view.data().head();
        PageHeader header = frame.header(view.title(), viewer, "/findings/" + finding.id(), NavItem.FINDINGS)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(view.data().bureauName(), view.sheetPath()),
                        new Breadcrumb(
                                finding.indicator() + " " + view.title(),
                                view.sheetPath() + "/lines/" + finding.indicator()),
                        Breadcrumb.here(finding.id()
                                .substring(0, Math.min(8, finding.id().length()))));
        return frame.resting(header, head, new PeriodPicker(head.period(), words.period(head.period()), null, null));
    }
}
