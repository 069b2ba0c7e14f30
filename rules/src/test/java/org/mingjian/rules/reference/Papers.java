// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;
import org.mingjian.rules.facts.Validity;
import org.mingjian.rules.facts.ValidityChange;

/** GF-01 and GF-04: the attribute fixed at drafting, and the label on pages of documents no longer in force. */
final class Papers {

    static final Set<DocumentKind> FORMAL = Set.of(DocumentKind.POLICY, DocumentKind.NORMATIVE, DocumentKind.OFFICIAL);

    private Papers() {}

    static void attributes(Docket docket, Notebook notes) {
        for (Document document : docket.all(Document.class)) {
            Optional<LocalDate> day = Stream.of(document.signedOn(), document.writtenOn(), document.publishedOn())
                    .filter(docket::past)
                    .findFirst();
            if (FORMAL.contains(document.kind())
                    && own(docket.bureau(), document)
                    && (ofRegister(document) || docket.complete("documents"))
                    && day.map(docket.period()::contains).orElse(false)) {
                notes.ask();
                attribute(docket, notes, document);
            }
        }
    }

    private static void attribute(Docket docket, Notebook notes, Document document) {
        boolean contradicts = document.attribute() == DisclosureAttribute.PROACTIVE
                && document.printedNote() != null
                && docket.codes("GF-01", "publicWords").stream()
                        .noneMatch(words -> document.printedNote().contains(words));
        boolean timed = document.attributeSetOn() != null && docket.past(document.signedOn());
        if (document.attribute() == null) {
            notes.pending("ATTRIBUTE_UNRECORDED", document.id());
        } else if (timed && document.attributeSetOn().isAfter(document.signedOn())) {
            notes.violated("SET_AFTER_SIGNING", document.id());
        } else if (contradicts) {
            notes.violated("NOTE_CONTRADICTS", document.id());
        } else if (!timed) {
            notes.pending("TIME_UNKNOWN", document.id());
        }
    }

    private static boolean ofRegister(Document document) {
        return document.signedOn() != null
                || document.attributeSetOn() != null
                || document.submittedOn() != null
                || document.draftDepartment() != null;
    }

    static boolean own(Bureau bureau, Document document) {
        List<String> names = new ArrayList<>(bureau.formerNames());
        names.add(bureau.name());
        if (bureau.shortName() != null) {
            names.add(bureau.shortName());
        }
        return document.issuer() == null
                || names.stream().anyMatch(name -> document.issuer().contains(name));
    }

    static void labels(Docket docket, Notebook notes) {
        for (ValidityChange change : docket.all(ValidityChange.class)) {
            LocalDate due = docket.calendar().add(change.on(), docket.whole("GF-04", "labelWorkingDays"));
            boolean offline = docket.all(Document.class).stream()
                    .anyMatch(document -> document.id().equals(change.document())
                            && document.url() == null
                            && document.publishedOn() == null);
            if (change.status() != Validity.IN_FORCE
                    && !offline
                    && docket.past(change.on())
                    && docket.period().contains(due.plusDays(1))) {
                notes.ask();
                label(docket, notes, change, due);
            }
        }
    }

    private static void label(Docket docket, Notebook notes, ValidityChange change, LocalDate due) {
        String subject = change.document() + "/" + change.on();
        boolean right = change.labelOnPage() == change.status();
        LocalDate checked = change.checkedOn();
        LocalDate labelled = change.labelUpdatedOn();
        if (right && labelled == null) {
            if (!docket.past(checked) || checked.isAfter(due)) {
                notes.pending("LABEL_UNDECIDED", subject);
            }
            return;
        }
        if (!docket.asOf().isAfter(due)) {
            return;
        }
        if (!right && (checked == null || !checked.isAfter(due))) {
            notes.pending("LABEL_UNDECIDED", subject);
            return;
        }
        boolean late = right && docket.past(labelled);
        LocalDate until = late ? labelled : right ? docket.asOf() : earlier(checked, docket.asOf());
        int days = docket.calendar().between(due, until);
        if (days == 0) {
            return;
        }
        if (docket.calendar().guessed(change.on(), due)) {
            notes.pending("DUE_PROVISIONAL", subject);
        } else {
            notes.late(late ? "LABEL_LATE" : "LABEL_MISSING", subject, days);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
