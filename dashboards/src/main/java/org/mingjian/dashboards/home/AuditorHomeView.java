// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.audit.ChainLook;
import org.mingjian.dashboards.evaluation.EvaluationProgress;
import org.mingjian.dashboards.finding.FindingListView;
import org.mingjian.dashboards.notice.NoticeLine;

/**
 * The home of an auditor (审核、督查): what is to be verified, and what proves what was done.
 *
 * @param notices those that wait for their receipt
 * @param published results with their packages, newest first
 * @param chain state of the chain over the audit trail
 */
public record AuditorHomeView(
        FindingListView findings,
        List<NoticeLine> notices,
        List<EvaluationProgress> published,
        @Nullable ChainLook chain) {
    public AuditorHomeView {
        notices = List.copyOf(notices);
        published = List.copyOf(published);
    }
}
