// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.appeal.AppealWindow;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * One evaluation of the bureau, and whether the finding was in it.
 *
 * @param notifiedAt when the first notice about it that names the bureau was issued; {@code receivedAt} when it was received
 * @param finding null where it was not found
 */
public record Sighting(
        long evaluation,
        String scheme,
        String period,
        EvaluationState state,
        LocalDate asOf,
        @Nullable Instant reviewedSince,
        @Nullable Instant publishedAt,
        @Nullable Instant notifiedAt,
        @Nullable Instant receivedAt,
        String bureau,
        String bureauName,
        @Nullable ScoredFinding finding) {

    /** What may be appealed against. */
    AppealWindow.Result result() {
        return new AppealWindow.Result(scheme, reviewedSince, publishedAt, notifiedAt, receivedAt);
    }

    /** Whether it stood there, or waited for a person. */
    boolean held() {
        ScoredFinding found = finding;
        return found != null
                && (found.finding().outcome() == Outcome.VIOLATED
                        || found.finding().outcome() == Outcome.PENDING);
    }
}
