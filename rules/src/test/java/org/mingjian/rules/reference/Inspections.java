// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.facts.Inspection;
import org.mingjian.rules.facts.InspectionList;
import org.mingjian.rules.facts.InspectionListKind;
import org.mingjian.rules.facts.InspectionSummary;

/** ZD-05: double-random inspection in the open. */
final class Inspections {

    private Inspections() {}

    static void disclosure(Docket docket, Notebook notes) {
        for (InspectionListKind kind : InspectionListKind.values()) {
            list(docket, notes, kind);
        }
        for (Inspection inspection : docket.all(Inspection.class)) {
            if (docket.past(inspection.closedOn())) {
                result(docket, notes, inspection);
            }
        }
        for (InspectionSummary summary : docket.all(InspectionSummary.class)) {
            coverage(docket, notes, summary);
        }
    }

    private static void list(Docket docket, Notebook notes, InspectionListKind kind) {
        List<InspectionList> lists = docket.all(InspectionList.class).stream()
                .filter(list -> list.kind() == kind)
                .toList();
        if (lists.isEmpty() && docket.complete("inspection-lists")) {
            notes.violated("LIST_MISSING", kind.name());
        }
        for (InspectionList list : lists) {
            notes.ask();
            if (!docket.past(list.updatedOn())) {
                notes.pending("LIST_UNDATED", kind.name());
            } else if (ChronoUnit.DAYS.between(list.updatedOn(), docket.asOf())
                    > docket.whole("ZD-05", "listMaxAgeDays")) {
                notes.violated("LIST_STALE", kind.name());
            }
        }
    }

    private static void result(Docket docket, Notebook notes, Inspection inspection) {
        LocalDate due = docket.calendar().add(inspection.closedOn(), docket.whole("ZD-05", "resultWorkingDays"));
        Deadline result = new Deadline(docket, due, inspection.resultPublishedOn(), inspection.checkedOn());
        if (!result.ofPeriod()) {
            return;
        }
        notes.ask();
        boolean guessed = docket.calendar().guessed(inspection.closedOn(), due);
        boolean unpushed = result.state() == Deadline.State.KEPT
                && new Deadline(docket, due, inspection.creditPushedOn(), inspection.checkedOn()).state()
                        == Deadline.State.MISSED;
        if (result.state() == Deadline.State.UNDECIDED) {
            notes.pending("RESULT_UNDECIDED", inspection.id());
        } else if ((result.broken() || unpushed) && guessed) {
            notes.pending("DUE_PROVISIONAL", inspection.id());
        } else if (result.broken()) {
            boolean late = result.state() == Deadline.State.LATE;
            notes.violated(late ? "RESULT_LATE" : "RESULT_MISSING", inspection.id());
        } else if (unpushed) {
            notes.violated("NOT_PUSHED", inspection.id());
        }
    }

    private static void coverage(Docket docket, Notebook notes, InspectionSummary summary) {
        Integer planned = summary.plannedItems();
        Integer covered = summary.coveredItems();
        if (!docket.counts(LocalDate.of(summary.year() + 1, 1, 1)) || planned == null || covered == null) {
            return;
        }
        notes.ask();
        if (covered < planned) {
            notes.measured(
                    "COVERAGE_INCOMPLETE",
                    String.valueOf(summary.year()),
                    Map.of(
                            "uncoveredItems",
                            BigDecimal.valueOf(planned - covered),
                            "plannedItems",
                            BigDecimal.valueOf(planned)));
        }
    }
}
