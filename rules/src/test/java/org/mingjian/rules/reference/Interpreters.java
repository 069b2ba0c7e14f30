// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;
import org.mingjian.rules.facts.InterpreterRole;

/** JD-04: who interprets. */
final class Interpreters {

    private Interpreters() {}

    static void duty(Docket docket, Notebook notes) {
        for (Interpreted pair : Interpreted.ofPeriod(docket)) {
            notes.ask();
            author(notes, pair);
            if (Boolean.TRUE.equals(pair.policy().major())) {
                head(docket, notes, pair);
            }
        }
        for (int year = docket.period().from().getYear();
                year <= docket.period().to().getYear();
                year++) {
            if (docket.counts(LocalDate.of(year, 12, 31))) {
                year(docket, notes, year);
            }
        }
    }

    private static void author(Notebook notes, Interpreted pair) {
        String drafted = pair.policy().draftDepartment();
        List<Document> by = pair.interpretations();
        if (drafted == null) {
            notes.pending("AUTHOR_UNKNOWN", pair.policy().id());
        } else if (by.stream().noneMatch(document -> drafted.equals(document.authorDepartment()))) {
            boolean known = by.stream().allMatch(document -> document.authorDepartment() != null);
            if (known) {
                notes.violated("FOREIGN_AUTHOR", pair.policy().id());
            } else {
                notes.pending("AUTHOR_UNKNOWN", pair.policy().id());
            }
        }
    }

    private static void head(Docket docket, Notebook notes, Interpreted pair) {
        List<String> forms = docket.codes("JD-04", "headForms");
        boolean done = false;
        boolean possible = false;
        for (Document document : pair.interpretations()) {
            boolean head = document.interpreterRole() == InterpreterRole.HEAD;
            done |= head
                    && document.form() != null
                    && forms.contains(document.form().name());
            possible |= document.interpreterRole() == null || head && document.form() == null;
        }
        if (!done && possible) {
            notes.pending("HEAD_UNKNOWN", pair.policy().id());
        } else if (!done) {
            notes.violated("HEAD_ABSENT", pair.policy().id());
        }
    }

    private static void year(Docket docket, Notebook notes, int year) {
        List<Document> written = docket.all(Document.class).stream()
                .filter(document -> document.kind() == DocumentKind.INTERPRETATION)
                .filter(document -> docket.past(document.publishedOn()))
                .filter(document -> document.publishedOn().getYear() == year)
                .toList();
        if (written.isEmpty()) {
            return;
        }
        notes.ask();
        int heads = (int) written.stream()
                .filter(document -> document.interpreterRole() == InterpreterRole.HEAD)
                .count();
        int lacking = docket.whole("JD-04", "minHeadPerYear") - heads;
        if (lacking <= 0) {
            return;
        }
        boolean known = written.stream().allMatch(document -> document.interpreterRole() != null)
                && docket.complete("documents", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        if (known) {
            notes.violated("HEAD_TOO_FEW", String.valueOf(year), lacking);
        } else {
            notes.pending("HEAD_COUNT_UNKNOWN", String.valueOf(year), lacking);
        }
    }
}
