// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.capture.CaptureView;
import org.mingjian.dashboards.capture.PageVisit;
import org.mingjian.dashboards.decision.PanelView;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.why.WhyDetail;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;

/**
 * One finding as its page needs it.
 *
 * @param title name of the indicator
 * @param points what it costs, at most zero; for a bonus what the line earns
 * @param outcome as judged now
 * @param why law, deadline, arithmetic, rectification
 * @param panel where it stands, and what the reader may do
 * @param capture the page that is evidence, then and now; empty where none is
 * @param visits of the pages that are evidence and of the columns that list them, newest first
 */
public record FindingView(
        FindingCase data,
        String title,
        Badge outcome,
        BigDecimal points,
        WhyDetail why,
        @Nullable Indicator indicator,
        PanelView panel,
        @Nullable CaptureView capture,
        List<PageVisit> visits) {
    public FindingView {
        visits = List.copyOf(visits);
    }

    /** The sign (甲、乙、丙) of the n-th fact where it is marked in the page shown; else empty. */
    public String mark(int n) {
        return capture == null ? "" : capture.mark(n);
    }

    public Finding finding() {
        return data.finding().finding();
    }

    /** Kind of its indicator: DEDUCTION, VETO or BONUS. */
    public String kind() {
        return data.line().kind().name();
    }

    /** Whether a person must still judge it. */
    public boolean pending() {
        return finding().outcome() == Outcome.PENDING;
    }

    /** Path of the score sheet it stands on. */
    public String sheetPath() {
        return data.path();
    }
}
