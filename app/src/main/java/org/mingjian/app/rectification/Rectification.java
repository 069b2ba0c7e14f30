// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.RectificationItem;
import org.mingjian.rules.facts.RectificationStatus;

/**
 * One finding to be put right (整改事项), 条例第四十七条.
 *
 * @param code key of its fact, such as ZG2026-12
 * @param number of the notice
 * @param subject of the finding
 * @param curable whether the rule can find it put right: a deadline missed stays missed
 * @param firstDueOn last day as the notice said
 * @param dueOn last day now, later where the office extended it
 * @param closedBy {@code CHECK} or {@code DECISION}; absent unless closed
 * @param returns how often a report was sent back
 * @param recurredOn days on which it was found again after it was closed (反弹)
 * @param remindedOn days on which a reminder or supervision order about it was issued (催办)
 */
record Rectification(
        long id,
        String code,
        long notice,
        String number,
        long evaluation,
        String period,
        String bureau,
        String bureauName,
        String finding,
        String indicator,
        String subject,
        String problem,
        String requirement,
        String severity,
        boolean curable,
        LocalDate issuedOn,
        LocalDate firstDueOn,
        LocalDate dueOn,
        RectificationStatus state,
        Report report,
        @Nullable LocalDate verifiedOn,
        @Nullable String closedBy,
        int returns,
        List<LocalDate> recurredOn,
        List<LocalDate> remindedOn) {

    Rectification {
        recurredOn = List.copyOf(recurredOn);
        remindedOn = List.copyOf(remindedOn);
    }

    /**
     * What the bureau prepared, or reported where the day is there.
     *
     * @param evidence addresses of pages that show it
     */
    record Report(
            String measures,
            String responsible,
            List<String> evidence,
            @Nullable String preparedBy,
            @Nullable LocalDate feedbackOn,
            @Nullable String reportedBy) {

        Report {
            evidence = List.copyOf(evidence);
        }
    }

    /** Whether something is still to be done. */
    boolean open() {
        return state == RectificationStatus.ISSUED
                || state == RectificationStatus.REPORTED
                || state == RectificationStatus.RETURNED;
    }

    /** Whether the bureau has the next word. */
    boolean withBureau() {
        return state == RectificationStatus.ISSUED || state == RectificationStatus.RETURNED;
    }

    /** As the rules judge it. */
    RectificationItem fact() {
        return new RectificationItem(
                bureau,
                code,
                number,
                finding,
                indicator,
                problem,
                issuedOn,
                dueOn,
                report.feedbackOn(),
                state,
                verifiedOn,
                recurredOn,
                remindedOn,
                "rectifications/" + id);
    }
}
