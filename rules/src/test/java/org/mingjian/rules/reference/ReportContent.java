// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.ReportSection;

/** JC-08: the parts, the year and the two tables of the annual report that fell due last. */
final class ReportContent {

    /** What a table shows so far: nothing wrong, something wrong, or not all of it registered. */
    private enum Table {
        RIGHT,
        WRONG,
        UNKNOWN
    }

    private static final int COLUMNS = 7;
    private static final int RESULTS = 5;

    private ReportContent() {}

    static void content(Docket docket, Notebook notes) {
        int year = Publications.lastYearDue(docket);
        for (AnnualReport report : docket.all(AnnualReport.class)) {
            boolean later = report.publishedOn() != null && !docket.past(report.publishedOn());
            if (report.year() == year && !later && read(report)) {
                notes.ask();
                report(docket, notes, report);
            }
        }
    }

    /** Whether anybody registered more of the report than its dates. */
    private static boolean read(AnnualReport report) {
        return tables(report).anyMatch(row -> !row.isEmpty())
                || !report.sections().isEmpty()
                || Stream.of(
                                report.periodFrom(),
                                report.periodTo(),
                                report.similarityToLastYear(),
                                report.similarityToPeer())
                        .anyMatch(Objects::nonNull);
    }

    private static Stream<List<Integer>> tables(AnnualReport report) {
        return Stream.concat(requests(report), challenges(report));
    }

    private static Stream<List<Integer>> requests(AnnualReport report) {
        return Stream.of(report.newRequests(), report.carriedIn(), report.handled(), report.carriedOut());
    }

    private static Stream<List<Integer>> challenges(AnnualReport report) {
        return Stream.of(report.reviews(), report.directSuits(), report.suitsAfterReview());
    }

    private static void report(Docket docket, Notebook notes, AnnualReport report) {
        String subject = String.valueOf(report.year());
        int unknown = period(notes, report, subject);
        if (report.year() >= docket.whole("JC-08", "formSinceYear")) {
            int missing = ReportSection.values().length
                    - (int) report.sections().stream().distinct().count();
            if (report.sections().isEmpty()) {
                unknown++;
            } else if (missing > 0) {
                notes.violated("SECTION_MISSING", subject, missing);
            }
            unknown += table(notes, "REQUESTS_UNBALANCED", subject, requestTable(report));
            unknown += table(notes, "CHALLENGES_UNBALANCED", subject, challengeTable(report));
        }
        register(docket, notes, report, subject);
        if (unknown > 0) {
            notes.pending("CONTENT_UNKNOWN", subject, unknown);
        }
        BigDecimal most = new BigDecimal(docket.figure("JC-08", "similarityMax", LocalDate.MAX));
        if (Stream.of(report.similarityToLastYear(), report.similarityToPeer())
                .anyMatch(share -> share != null && share.compareTo(most) >= 0)) {
            notes.pending("TOO_ALIKE", subject);
        }
    }

    /** One where the period of the figures cannot be judged. */
    private static int period(Notebook notes, AnnualReport report, String subject) {
        LocalDate from = report.periodFrom();
        LocalDate to = report.periodTo();
        boolean wrongFrom = from != null && !from.equals(LocalDate.of(report.year(), 1, 1));
        boolean wrongTo = to != null && !to.equals(LocalDate.of(report.year(), 12, 31));
        if (wrongFrom || wrongTo) {
            notes.violated("PERIOD_WRONG", subject);
            return 0;
        }
        return from == null || to == null ? 1 : 0;
    }

    private static int table(Notebook notes, String reason, String subject, Table table) {
        if (table == Table.WRONG) {
            notes.violated(reason, subject);
        }
        return table == Table.UNKNOWN ? 1 : 0;
    }

    private static Table requestTable(AnnualReport report) {
        if (requests(report).anyMatch(row -> row.size() == COLUMNS && !addsUp(row))) {
            return Table.WRONG;
        }
        if (requests(report).anyMatch(row -> row.size() != COLUMNS && row.size() != 1)) {
            return Table.UNKNOWN;
        }
        boolean whole = requests(report).allMatch(row -> row.size() == COLUMNS);
        for (int back = 1; back <= (whole ? COLUMNS : 1); back++) {
            if (fromRight(report.newRequests(), back) + fromRight(report.carriedIn(), back)
                    != fromRight(report.handled(), back) + fromRight(report.carriedOut(), back)) {
                return Table.WRONG;
            }
        }
        return Table.RIGHT;
    }

    private static Table challengeTable(AnnualReport report) {
        if (challenges(report).anyMatch(row -> row.size() == RESULTS && !addsUp(row))) {
            return Table.WRONG;
        }
        return challenges(report).allMatch(row -> row.size() == RESULTS) ? Table.RIGHT : Table.UNKNOWN;
    }

    private static boolean addsUp(List<Integer> row) {
        int last = row.size() - 1;
        return row.subList(0, last).stream().mapToInt(Integer::intValue).sum() == row.get(last);
    }

    private static int fromRight(List<Integer> row, int back) {
        return row.get(row.size() - back);
    }

    /** A government's report sums up its departments; a department's must be its own register. */
    private static void register(Docket docket, Notebook notes, AnnualReport report, String subject) {
        LocalDate first = LocalDate.of(report.year(), 1, 1);
        LocalDate last = LocalDate.of(report.year(), 12, 31);
        List<Integer> told = report.newRequests();
        if (docket.bureau().kind() == BureauKind.DISTRICT_GOVERNMENT
                || told.size() != 1 && told.size() != COLUMNS
                || !docket.complete("disclosure-requests", first, last)) {
            return;
        }
        long received = docket.all(DisclosureRequest.class).stream()
                .filter(request -> request.receivedOn().getYear() == report.year())
                .count();
        if (received != told.get(told.size() - 1)) {
            notes.violated("REGISTER_MISMATCH", subject);
        }
    }
}
