// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.rules.facts.Plan;
import org.mingjian.rules.facts.PlanKind;

/** ZD-02: this year's plan and last year's summary. */
final class Plans {

    private static final Set<PlanKind> PLAN =
            Set.of(PlanKind.ANNUAL_PLAN, PlanKind.LEGISLATION_PLAN, PlanKind.TASK_BREAKDOWN);

    private Plans() {}

    static void papers(Docket docket, Notebook notes) {
        for (int year = docket.period().from().getYear();
                year <= docket.period().to().getYear();
                year++) {
            LocalDate planBy = LocalDate.parse(year + "-" + docket.figure("ZD-02", "planBy", docket.asOf()));
            LocalDate summaryBy = LocalDate.parse(year + "-" + docket.figure("ZD-02", "summaryBy", docket.asOf()));
            paper(docket, notes, "PLAN/", PLAN, year, planBy);
            paper(docket, notes, "SUMMARY/", Set.of(PlanKind.ANNUAL_SUMMARY), year - 1, summaryBy);
        }
    }

    private static void paper(
            Docket docket, Notebook notes, String name, Set<PlanKind> kinds, int year, LocalDate due) {
        List<Plan> registered = docket.all(Plan.class).stream()
                .filter(plan -> kinds.contains(plan.kind()) && plan.year() == year)
                .toList();
        LocalDate end = docket.past(docket.period().to()) ? docket.period().to() : docket.asOf();
        boolean complete = docket.complete("plans", LocalDate.of(due.getYear(), 1, 1), end);
        if (!docket.counts(due.plusDays(1)) || registered.isEmpty() && !complete) {
            return;
        }
        notes.ask();
        Optional<LocalDate> first =
                registered.stream().map(Plan::publishedOn).filter(docket::past).min(LocalDate::compareTo);
        boolean inTime = first.isPresent() && !first.get().isAfter(due);
        if (inTime) {
            return;
        }
        if (registered.stream().anyMatch(plan -> plan.publishedOn() == null)) {
            notes.pending("PUBLICATION_UNKNOWN", name + year);
        } else {
            notes.violated(first.isPresent() ? "PAPER_LATE" : "PAPER_MISSING", name + year);
        }
    }
}
