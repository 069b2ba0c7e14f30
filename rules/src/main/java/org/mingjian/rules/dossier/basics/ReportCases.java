// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.scheme.Parameters;

/**
 * The annual report that fell due last, 条例第四十九条: a department's by the end of January, a government's own by the end
 * of March, under the law of the year it was due in. It stands until the next one is due, whatever the period.
 */
public final class ReportCases implements CaseFamily {

    private static final String INDICATOR = "JC-07";
    private static final String REGISTER = "annual-reports";

    private final Parameters parameters;

    public ReportCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<ReportClock> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        boolean government = facts.bureau().kind() == BureauKind.DISTRICT_GOVERNMENT;
        LocalDate thisYear = dueOn(facts.asOf().getYear(), government);
        LocalDate dueOn = facts.asOf().isAfter(thisYear) ? thisYear : dueOn(thisYear.getYear() - 1, government);
        boolean submits = !government && !dueOn.isBefore(parameters.date(INDICATOR, "submissionDueSince"));
        int year = dueOn.getYear() - 1;
        return facts.all(AnnualReport.class).stream()
                .filter(report -> report.year() == year)
                .findFirst()
                .map(report -> clock(report, dueOn, submits, facts))
                .or(() -> missing(year, dueOn, facts))
                .stream();
    }

    private static Optional<ReportClock> missing(int year, LocalDate dueOn, BureauFacts facts) {
        return facts.complete(REGISTER)
                ? Optional.of(new ReportClock(year, dueOn, false, false, null, null, 0, 0, null, null))
                : Optional.empty();
    }

    private static ReportClock clock(AnnualReport report, LocalDate dueOn, boolean submits, BureauFacts facts) {
        LocalDate submittedOn = submits ? facts.known(report.submittedOn()) : null;
        LocalDate publishedOn = facts.known(report.publishedOn());
        return new ReportClock(
                report.year(),
                dueOn,
                !facts.isLater(report.publishedOn()),
                submits,
                submittedOn,
                publishedOn,
                daysLate(submittedOn, dueOn),
                daysLate(publishedOn, dueOn),
                report.url(),
                report.source());
    }

    private LocalDate dueOn(int year, boolean government) {
        String name = government ? "governmentDueMonthDay" : "departmentDueMonthDay";
        String monthDay = parameters.text(INDICATOR, name, LocalDate.of(year, 1, 1));
        return LocalDate.parse(year + "-" + monthDay);
    }

    private static int daysLate(@Nullable LocalDate on, LocalDate dueOn) {
        return on == null ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(dueOn, on));
    }
}
