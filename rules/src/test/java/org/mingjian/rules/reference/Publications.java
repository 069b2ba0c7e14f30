// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;

/** JC-06 and JC-07: documents and the annual report published by their last day. */
final class Publications {

    private static final Set<DocumentKind> FORMAL =
            Set.of(DocumentKind.POLICY, DocumentKind.NORMATIVE, DocumentKind.OFFICIAL);

    private Publications() {}

    static void documents(Docket docket, Notebook notes) {
        for (Document document : docket.all(Document.class)) {
            if (document.attribute() != DisclosureAttribute.PROACTIVE) {
                continue;
            }
            if (document.writtenOn() == null) {
                undatedDocument(docket, notes, document);
            } else if (docket.past(document.writtenOn())
                    && !document.writtenOn().isBefore(docket.date("JC-06", "dutySince"))) {
                document(docket, notes, document);
            }
        }
    }

    private static void undatedDocument(Docket docket, Notebook notes, Document document) {
        if (!FORMAL.contains(document.kind())) {
            return;
        }
        if (document.publishedOn() != null && docket.counts(document.publishedOn())) {
            notes.pending("WRITTEN_ON_UNKNOWN", document.id());
        }
    }

    private static void document(Docket docket, Notebook notes, Document document) {
        LocalDate written = document.writtenOn();
        int limit = document.statutoryLimitDays() == null
                ? docket.whole("JC-06", "limitWorkingDays", written)
                : document.statutoryLimitDays();
        LocalDate due = docket.calendar().add(written, limit);
        if (!docket.period().contains(due.plusDays(1))) {
            return;
        }
        notes.ask();
        boolean published = docket.past(document.publishedOn());
        boolean seenInTime =
                docket.past(document.firstSeenOn()) && !document.firstSeenOn().isAfter(due);
        if (!published && seenInTime) {
            return;
        }
        if (!published
                && document.publishedOn() == null
                && (document.url() != null || document.firstSeenOn() != null)) {
            if (docket.calendar().between(due, docket.asOf()) > 0) {
                notes.pending("PUBLISHED_ON_UNKNOWN", document.id());
            }
            return;
        }
        int late = docket.calendar().between(due, published ? document.publishedOn() : docket.asOf());
        if (late == 0) {
            return;
        }
        LocalDate until = published ? document.publishedOn() : docket.asOf();
        if (docket.calendar().guessed(written, due) || docket.calendar().guessed(due, until)) {
            notes.pending("DUE_PROVISIONAL", document.id());
        } else {
            notes.late(published ? "PUBLISHED_LATE" : "NOT_PUBLISHED", document.id(), late);
        }
    }

    static void annualReport(Docket docket, Notebook notes) {
        int last = lastYearDue(docket);
        LocalDate due = due(docket, last);
        String subject = String.valueOf(last);
        Optional<AnnualReport> found = docket.all(AnnualReport.class).stream()
                .filter(report -> report.year() == last)
                .findFirst();
        if (found.isEmpty()) {
            if (docket.complete("annual-reports")) {
                notes.violated("NOT_PUBLISHED", subject);
            }
            return;
        }
        notes.ask();
        AnnualReport report = found.get();
        if (report.publishedOn() == null) {
            notes.pending("PUBLICATION_UNKNOWN", subject);
        } else if (!docket.past(report.publishedOn())) {
            notes.violated("NOT_PUBLISHED", subject);
        } else if (report.publishedOn().isAfter(due)) {
            notes.violated("PUBLISHED_LATE", subject);
        }
        if (government(docket) || due.isBefore(docket.date("JC-07", "submissionDueSince"))) {
            return;
        }
        if (report.submittedOn() != null && !docket.past(report.submittedOn())) {
            if (report.publishedOn() == null || docket.past(report.publishedOn())) {
                notes.violated("NOT_SUBMITTED", subject);
            }
        } else if (report.submittedOn() == null) {
            if (report.publishedOn() != null && !docket.past(report.publishedOn())) {
                return;
            }
            notes.pending("SUBMISSION_UNKNOWN", subject);
        } else if (report.submittedOn().isAfter(due)) {
            notes.violated("SUBMITTED_LATE", subject);
        }
    }

    /** The year whose report fell due last, counted from the day after its last day. */
    static int lastYearDue(Docket docket) {
        int year = docket.asOf().getYear();
        while (!due(docket, year).isBefore(docket.asOf())) {
            year--;
        }
        return year;
    }

    /** The last day for the report about a year. */
    private static LocalDate due(Docket docket, int year) {
        LocalDate after = LocalDate.of(year + 1, 1, 1);
        String day =
                docket.figure("JC-07", government(docket) ? "governmentDueMonthDay" : "departmentDueMonthDay", after);
        return MonthDay.parse("--" + day).atYear(year + 1);
    }

    private static boolean government(Docket docket) {
        return docket.bureau().kind() == BureauKind.DISTRICT_GOVERNMENT;
    }
}
