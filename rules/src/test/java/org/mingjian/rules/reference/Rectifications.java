// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import org.mingjian.rules.facts.RectificationItem;
import org.mingjian.rules.facts.RectificationStatus;

/** BZ-06: problems of notices put right. */
final class Rectifications {

    private Rectifications() {}

    static void steps(Docket docket, Notebook notes) {
        for (RectificationItem item : docket.all(RectificationItem.class)) {
            if (item.status() == RectificationStatus.WAIVED) {
                continue;
            }
            feedback(docket, notes, item);
            if (item.status() == RectificationStatus.FALSE_REPORT
                    && item.verifiedOn() != null
                    && docket.counts(item.verifiedOn())) {
                notes.violated("FALSE_RECTIFICATION", item.id() + "/check");
            }
            item.recurredOn().stream()
                    .distinct()
                    .filter(docket::counts)
                    .forEach(day -> notes.violated("RECURRED", item.id() + "/" + day));
        }
    }

    private static void feedback(Docket docket, Notebook notes, RectificationItem item) {
        Deadline deadline = new Deadline(docket, item.dueOn(), item.feedbackOn(), null);
        if (!deadline.ofPeriod() || deadline.state() == Deadline.State.OPEN) {
            return;
        }
        notes.ask();
        boolean verifiedLater = item.verifiedOn() != null && !docket.past(item.verifiedOn());
        switch (deadline.state()) {
            case LATE -> notes.violated("FEEDBACK_LATE", item.id());
            case MISSED -> notes.violated("FEEDBACK_OUTSTANDING", item.id());
            case UNDECIDED -> {
                if (item.status() == RectificationStatus.ISSUED) {
                    notes.violated("FEEDBACK_OUTSTANDING", item.id());
                } else {
                    notes.pending("FEEDBACK_UNKNOWN", item.id());
                }
            }
            case KEPT -> {
                if (item.status() == RectificationStatus.RETURNED
                        && !verifiedLater
                        && docket.asOf().isAfter(item.dueOn())) {
                    notes.violated("NOT_RECTIFIED", item.id());
                }
            }
            case OPEN -> notes.ask();
        }
    }
}
