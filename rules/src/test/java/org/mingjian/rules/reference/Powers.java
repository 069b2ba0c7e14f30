// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.rules.facts.PowerChange;
import org.mingjian.rules.facts.PowerList;
import org.mingjian.rules.facts.ServiceCatalogue;
import org.mingjian.rules.facts.ServiceItem;

/** ZD-03 and ZD-04: the list of powers, and what is said about services. */
final class Powers {

    private Powers() {}

    static void list(Docket docket, Notebook notes) {
        boolean there = docket.all(PowerList.class).stream()
                .anyMatch(list -> list.publishedOn() == null || docket.past(list.publishedOn()));
        if (there) {
            notes.ask();
        } else if (!docket.all(PowerList.class).isEmpty() || docket.complete("power-lists")) {
            notes.violated("LIST_MISSING", "");
        }
        for (PowerChange change : docket.all(PowerChange.class)) {
            LocalDate due = docket.calendar().add(change.effectiveOn(), docket.whole("ZD-03", "updateWorkingDays"));
            Deadline deadline = new Deadline(docket, due, change.reflectedOn(), change.checkedOn());
            if (!docket.past(change.effectiveOn()) || !deadline.ofPeriod()) {
                continue;
            }
            notes.ask();
            String subject = change.item() + "/" + change.effectiveOn();
            if (deadline.state() == Deadline.State.UNDECIDED) {
                notes.pending("CHANGE_UNDECIDED", subject);
            } else if (deadline.broken() && docket.calendar().guessed(change.effectiveOn(), due)) {
                notes.pending("DUE_PROVISIONAL", subject);
            } else if (deadline.broken()) {
                boolean late = deadline.state() == Deadline.State.LATE;
                notes.violated(late ? "CHANGE_REFLECTED_LATE" : "CHANGE_NOT_REFLECTED", subject);
            }
        }
    }

    static void services(Docket docket, Notebook notes) {
        List<ServiceCatalogue> catalogues = docket.all(ServiceCatalogue.class).stream()
                .filter(catalogue -> catalogue.publishedOn() == null || docket.past(catalogue.publishedOn()))
                .toList();
        if (!catalogues.isEmpty()) {
            notes.ask();
        } else if (!docket.all(ServiceCatalogue.class).isEmpty() || docket.complete("service-catalogues")) {
            notes.violated("CATALOGUE_MISSING", "");
        }
        List<ServiceItem> checked = docket.all(ServiceItem.class).stream()
                .filter(item -> !item.elements().isEmpty())
                .filter(item -> item.checkedOn() == null || docket.past(item.checkedOn()))
                .toList();
        checked.forEach(item -> guide(docket, notes, item));
        if (checked.isEmpty()) {
            catalogues.forEach(catalogue -> notes.pending("ITEMS_UNCHECKED", catalogue.url()));
        }
    }

    private static void guide(Docket docket, Notebook notes, ServiceItem item) {
        notes.ask();
        int missing = missing(docket, "ZD-04", item);
        if (missing >= docket.whole("ZD-04", "unusableFrom")) {
            notes.violated("GUIDE_UNUSABLE", item.id());
        } else if (missing > 0) {
            notes.violated("ELEMENTS_MISSING", item.id(), missing);
        }
        long lacking = Stream.of(item.hasCommitment(), item.hasSupervisionChannel(), item.hasReviewStandard())
                .filter(Boolean.FALSE::equals)
                .count();
        if (lacking > 0) {
            notes.violated("ASSURANCES_MISSING", item.id(), (int) lacking);
        }
    }

    static int missing(Docket docket, String indicator, ServiceItem item) {
        List<String> stated = item.elements().stream().map(Enum::name).toList();
        return (int) docket.codes(indicator, "requiredElements").stream()
                .filter(element -> !stated.contains(element))
                .count();
    }
}
