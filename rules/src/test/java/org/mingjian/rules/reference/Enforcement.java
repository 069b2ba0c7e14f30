// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mingjian.rules.facts.EnforcementDecision;
import org.mingjian.rules.facts.EnforcementKind;
import org.mingjian.rules.facts.EnforcementProfile;

/** ZD-06: what is public before enforcement, its decisions, and annulled penalties withdrawn. */
final class Enforcement {

    private Enforcement() {}

    static void publicity(Docket docket, Notebook notes) {
        List<EnforcementProfile> profiles = docket.all(EnforcementProfile.class);
        if (profiles.isEmpty() && docket.complete("enforcement-profiles")) {
            notes.violated(
                    "ELEMENTS_MISSING",
                    "",
                    docket.codes("ZD-06", "requiredElements").size());
        }
        profiles.stream()
                .max(Comparator.<EnforcementProfile>comparingInt(
                                profile -> stated(docket, profile).size())
                        .thenComparing(EnforcementProfile::url))
                .ifPresent(fullest -> profile(docket, notes, fullest));
        for (EnforcementDecision decision : docket.all(EnforcementDecision.class)) {
            if (docket.past(decision.madeOn())) {
                if (!Boolean.FALSE.equals(decision.mustPublish())) {
                    publication(docket, notes, decision);
                }
                withdrawal(docket, notes, decision);
            }
        }
    }

    private static void profile(Docket docket, Notebook notes, EnforcementProfile profile) {
        notes.ask();
        List<String> stated = stated(docket, profile);
        int missing = (int) docket.codes("ZD-06", "requiredElements").stream()
                .filter(element -> !stated.contains(element))
                .count();
        if (stated.isEmpty()) {
            notes.pending("ELEMENTS_UNCHECKED", profile.url());
        } else if (missing > 0) {
            notes.violated("ELEMENTS_MISSING", profile.url(), missing);
        }
    }

    /** What somebody saw on the page up to the evaluation. */
    private static List<String> stated(Docket docket, EnforcementProfile profile) {
        boolean lookedLater = profile.checkedOn() != null && !docket.past(profile.checkedOn());
        return lookedLater
                ? List.of()
                : profile.elements().stream().map(Enum::name).toList();
    }

    private static void publication(Docket docket, Notebook notes, EnforcementDecision decision) {
        boolean prompt = decision.kind() == EnforcementKind.PERMIT || decision.kind() == EnforcementKind.PENALTY;
        LocalDate due = docket.calendar()
                .add(
                        decision.madeOn(),
                        docket.whole("ZD-06", prompt ? "promptWorkingDays" : "otherWorkingDays", decision.madeOn()));
        Deadline deadline = new Deadline(docket, due, decision.publishedOn(), decision.checkedOn());
        boolean annulled =
                docket.past(decision.annulledOn()) && !decision.annulledOn().isAfter(due);
        boolean kept = deadline.state() == Deadline.State.KEPT;
        if (!deadline.ofPeriod() || annulled && !kept) {
            return;
        }
        notes.ask();
        if (deadline.state() == Deadline.State.OPEN) {
            return;
        }
        boolean unknown = decision.kind() == EnforcementKind.PENALTY && decision.mustPublish() == null;
        boolean unpushed = kept
                && prompt
                && !annulled
                && !unknown
                && new Deadline(docket, due, decision.creditPushedOn(), decision.checkedOn()).state()
                        == Deadline.State.MISSED;
        if (!kept && unknown) {
            notes.pending("DUTY_UNKNOWN", decision.id());
        } else if (deadline.state() == Deadline.State.UNDECIDED) {
            notes.pending("DAY_UNKNOWN", decision.id());
        } else if ((!kept || unpushed) && docket.calendar().guessed(decision.madeOn(), due)) {
            notes.pending("DUE_PROVISIONAL", decision.id());
        } else if (!kept) {
            boolean late = deadline.state() == Deadline.State.LATE;
            notes.violated(late ? "DECISION_LATE" : "DECISION_MISSING", decision.id());
        } else if (unpushed) {
            notes.violated("NOT_PUSHED", decision.id());
        }
    }

    private static void withdrawal(Docket docket, Notebook notes, EnforcementDecision decision) {
        LocalDate annulled = decision.annulledOn();
        if (decision.kind() != EnforcementKind.PENALTY
                || !docket.past(annulled)
                || !docket.past(decision.publishedOn())) {
            return;
        }
        LocalDate from = annulled.isBefore(decision.publishedOn()) ? decision.publishedOn() : annulled;
        if (from.isBefore(docket.date("ZD-06", "withdrawalDutySince"))) {
            return;
        }
        LocalDate due = docket.calendar().add(from, docket.whole("ZD-06", "withdrawalWorkingDays"));
        Deadline deadline = new Deadline(docket, due, decision.withdrawnOn(), decision.checkedOn());
        if (!deadline.ofPeriod()) {
            return;
        }
        notes.ask();
        String subject = decision.id() + "/withdrawal";
        if (deadline.state() == Deadline.State.UNDECIDED) {
            notes.pending("DAY_UNKNOWN", subject);
        } else if (deadline.broken() && docket.calendar().guessed(from, due)) {
            notes.pending("DUE_PROVISIONAL", subject);
        } else if (deadline.broken()) {
            boolean late = deadline.state() == Deadline.State.LATE;
            notes.violated(late ? "WITHDRAWN_LATE" : "NOT_WITHDRAWN", subject);
        }
    }
}
