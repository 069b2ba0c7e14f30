// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;

/** GF-02: why a document is not made public, and whether the disclosure office saw it first. */
final class Withholding {

    private Withholding() {}

    static void reasons(Docket docket, Notebook notes) {
        for (Document document : docket.all(Document.class)) {
            boolean drafted = Boolean.TRUE.equals(document.onBehalfOfGovernment());
            Optional<LocalDate> day = Stream.of(document.signedOn(), document.writtenOn(), document.publishedOn())
                    .filter(docket::past)
                    .findFirst();
            boolean own = drafted || Papers.own(docket.bureau(), document);
            if (Papers.FORMAL.contains(document.kind())
                    && own
                    && day.map(docket.period()::contains).orElse(false)) {
                record(docket, notes, document, drafted);
            }
        }
    }

    private static void record(Docket docket, Notebook notes, Document document, boolean drafted) {
        DisclosureAttribute attribute =
                document.attribute() == null ? document.proposedAttribute() : document.attribute();
        if (attribute == null) {
            if (drafted) {
                notes.pending("RECORD_INCOMPLETE", document.id());
            }
            return;
        }
        if (!docket.codes("GF-02", "reasonedAttributes").contains(attribute.name())) {
            if (drafted) {
                notes.ask();
            }
            return;
        }
        notes.ask();
        boolean reviewed = attribute == DisclosureAttribute.WITHHELD
                && (document.kind() == DocumentKind.POLICY || document.kind() == DocumentKind.NORMATIVE);
        LocalDate decided = Stream.of(document.submittedOn(), document.signedOn())
                .filter(docket::past)
                .findFirst()
                .orElse(null);
        LocalDate review = document.officeReviewedOn();
        boolean reason = document.withholdingReason() != null;
        boolean basis = !document.withholdingBasis().isEmpty();
        if (reviewed && decided != null && review != null && review.isAfter(decided)) {
            notes.violated("REVIEWED_LATE", document.id());
        } else if (reason != basis) {
            notes.violated("REASON_INCOMPLETE", document.id());
        } else if (basis && !lawful(docket, document)) {
            notes.pending("BASIS_UNCLEAR", document.id());
        } else if (!reason || reviewed && (decided == null || review == null)) {
            notes.pending("RECORD_INCOMPLETE", document.id());
        }
    }

    private static boolean lawful(Docket docket, Document document) {
        return document.withholdingBasis().stream()
                .anyMatch(basis ->
                        docket.codes("GF-02", "lawfulArticles").stream().anyMatch(basis::contains));
    }
}
