// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.rules.facts.Concern;
import org.mingjian.rules.facts.ConcernKind;
import org.mingjian.rules.facts.Document;

/** JD-08: misreadings and common questions answered in public. */
final class Concerns {

    private Concerns() {}

    static void answers(Docket docket, Notebook notes) {
        for (Concern concern : docket.all(Concern.class)) {
            LocalDate due = docket.calendar().add(concern.raisedOn(), docket.whole("JD-08", "responseWorkingDays"));
            if (concern.kind() != ConcernKind.SINGLE_QUESTION
                    && docket.past(concern.raisedOn())
                    && docket.period().contains(due.plusDays(1))) {
                answer(docket, notes, concern, due);
            }
        }
    }

    private static void answer(Docket docket, Notebook notes, Concern concern, LocalDate due) {
        List<Document> answers = docket.all(Document.class).stream()
                .filter(document -> concern.id().equals(document.concern()))
                .filter(document -> document.publishedOn() == null || docket.past(document.publishedOn()))
                .toList();
        Optional<LocalDate> first = answers.stream()
                .map(Document::publishedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        if (answers.isEmpty() && !docket.asOf().isAfter(due)) {
            return;
        }
        notes.ask();
        boolean undated = answers.stream().anyMatch(document -> document.publishedOn() == null);
        LocalDate until = first.orElse(docket.asOf());
        int late = docket.calendar().between(due, until);
        if (late == 0) {
            return;
        }
        boolean guessed = docket.calendar().guessed(concern.raisedOn(), due)
                || docket.calendar().guessed(due, until);
        if (undated) {
            notes.pending("ANSWER_UNDATED", concern.id());
        } else if (guessed) {
            notes.pending("DUE_PROVISIONAL", concern.id());
        } else {
            notes.violated(first.isPresent() ? "ANSWERED_LATE" : "UNANSWERED", concern.id());
        }
    }
}
