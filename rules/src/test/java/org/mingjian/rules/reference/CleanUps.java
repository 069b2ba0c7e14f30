// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.rules.facts.CleanUp;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;
import org.mingjian.rules.facts.UpperLawChange;
import org.mingjian.rules.facts.Validity;

/** GF-03 and GF-05: pages of normative documents, and the review of those in force. */
final class CleanUps {

    private CleanUps() {}

    static void pages(Docket docket, Notebook notes) {
        for (Document document : docket.all(Document.class)) {
            LocalDate day = Stream.of(document.publishedOn(), document.firstSeenOn())
                    .filter(docket::past)
                    .findFirst()
                    .orElse(null);
            if (document.kind() != DocumentKind.NORMATIVE
                    || document.viewable() == null
                    || !Papers.own(docket.bureau(), document)
                    || (day == null ? document.publishedOn() != null : !docket.counts(day))) {
                continue;
            }
            notes.ask();
            long missing = Stream.of(
                            document.documentNumber(),
                            document.issuer(),
                            document.indexNumber(),
                            document.topic(),
                            document.writtenOn(),
                            document.publishedOn(),
                            document.validity())
                    .filter(element -> element == null)
                    .count();
            missing += document.viewable() ? 0 : 1;
            missing += Boolean.FALSE.equals(document.searchable()) ? 1 : 0;
            missing += downloads(docket, document) ? 0 : 1;
            if (day == null) {
                notes.pending("DAY_UNKNOWN", document.id(), (int) missing);
            } else if (missing > 0) {
                notes.violated("ELEMENTS_MISSING", document.id(), (int) missing);
            }
        }
    }

    private static boolean downloads(Docket docket, Document document) {
        return document.downloadFormats().stream()
                .map(format -> format.toUpperCase(Locale.ROOT))
                .anyMatch(docket.codes("GF-03", "downloadFormats")::contains);
    }

    static void duties(Docket docket, Notebook notes) {
        round(docket, notes);
        for (CleanUp done : docket.all(CleanUp.class)) {
            if (docket.past(done.decidedOn())) {
                LocalDate due = docket.calendar().add(done.decidedOn(), docket.whole("GF-05", "publishWorkingDays"));
                boolean guessed = docket.calendar().guessed(done.decidedOn(), due);
                Deadline deadline = new Deadline(docket, due, done.publishedOn(), done.checkedOn());
                judge(notes, deadline, guessed, "RESULT_UNPUBLISHED", "clean-ups/" + done.id());
            }
        }
        for (UpperLawChange change : docket.all(UpperLawChange.class)) {
            if (docket.past(change.changedOn())) {
                LocalDate due = change.changedOn().plusDays(docket.whole("GF-05", "upperLawDays"));
                Deadline deadline = new Deadline(docket, due, change.handledOn(), change.checkedOn());
                judge(notes, deadline, false, "LAW_UNFOLLOWED", "upper-law-changes/" + change.id());
            }
        }
    }

    private static void judge(Notebook notes, Deadline deadline, boolean guessed, String reason, String subject) {
        if (!deadline.ofPeriod()) {
            return;
        }
        notes.ask();
        if (deadline.state() == Deadline.State.UNDECIDED) {
            notes.pending("UNDECIDED", subject);
        } else if (deadline.broken() && guessed) {
            notes.pending("DUE_PROVISIONAL", subject);
        } else if (deadline.broken()) {
            notes.violated(reason, subject);
        }
    }

    private static void round(Docket docket, Notebook notes) {
        LocalDate end = docket.past(docket.period().to()) ? docket.period().to() : docket.asOf();
        LocalDate since = end.minusYears(docket.whole("GF-05", "cleanUpYears"));
        boolean done = docket.all(CleanUp.class).stream()
                .flatMap(row -> Stream.of(row.decidedOn(), row.publishedOn()))
                .anyMatch(day -> day != null && !day.isBefore(since) && !day.isAfter(end));
        boolean old = docket.all(Document.class).stream()
                .filter(document -> document.kind() == DocumentKind.NORMATIVE)
                .filter(document -> Papers.own(docket.bureau(), document))
                .filter(document -> document.validity() == null
                        || !Set.of(Validity.REPEALED, Validity.EXPIRED).contains(document.validity()))
                .flatMap(document -> Stream.of(document.signedOn(), document.writtenOn(), document.publishedOn())
                        .filter(docket::past)
                        .limit(1))
                .anyMatch(made -> made.isBefore(since));
        if (done) {
            notes.ask();
        } else if (old && docket.complete("clean-ups", since, end)) {
            notes.violated("ROUND_MISSED", "");
        }
    }
}
