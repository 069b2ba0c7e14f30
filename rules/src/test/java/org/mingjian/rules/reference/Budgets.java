// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import org.mingjian.rules.facts.BudgetDisclosure;
import org.mingjian.rules.facts.BureauKind;

/** ZD-07: budgets and final accounts, by calendar days. */
final class Budgets {

    private Budgets() {}

    static void publication(Docket docket, Notebook notes) {
        LocalDate since = docket.date("ZD-07", "dutySince");
        for (BudgetDisclosure budget : docket.all(BudgetDisclosure.class)) {
            String subject = budget.kind() + "/" + budget.year();
            if (docket.past(budget.approvedOn())) {
                LocalDate due = budget.approvedOn().plusDays(docket.whole("ZD-07", "publicationDays"));
                Deadline deadline = new Deadline(docket, due, budget.publishedOn(), budget.checkedOn());
                if (!budget.approvedOn().isBefore(since) && deadline.ofPeriod()) {
                    notes.ask();
                    judge(notes, deadline, subject);
                    explained(docket, notes, budget, subject);
                }
            } else if (budget.publishedOn() != null
                    && docket.counts(budget.publishedOn())
                    && !budget.publishedOn().isBefore(since)) {
                notes.pending("APPROVAL_UNKNOWN", subject);
                explained(docket, notes, budget, subject);
            }
        }
    }

    private static void judge(Notebook notes, Deadline deadline, String subject) {
        switch (deadline.state()) {
            case LATE -> notes.violated("PUBLISHED_LATE", subject);
            case MISSED -> notes.violated("NOT_PUBLISHED", subject);
            case UNDECIDED -> notes.pending("PUBLICATION_UNDECIDED", subject);
            case OPEN, KEPT -> notes.ask();
        }
    }

    /** Institutions and governments have no running costs of a department to explain. */
    private static void explained(Docket docket, Notebook notes, BudgetDisclosure budget, String subject) {
        if (!docket.past(budget.publishedOn())) {
            return;
        }
        int missing = Boolean.FALSE.equals(budget.hasThreeExpenses()) ? 1 : 0;
        if (docket.bureau().kind() == BureauKind.DEPARTMENT && Boolean.FALSE.equals(budget.hasRunningCosts())) {
            missing++;
        }
        if (missing > 0) {
            notes.violated("NOTE_MISSING", subject, missing);
        }
    }
}
