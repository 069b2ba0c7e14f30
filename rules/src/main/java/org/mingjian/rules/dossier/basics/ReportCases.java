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
import org.mingjian.rules.scheme.Parameters;

/** The annual report that fell due last; it stands until the next one is due, whatever the period. */
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
        ReportYear due = ReportYear.of(facts, parameters);
        boolean submits = !due.government() && !due.dueOn().isBefore(parameters.date(INDICATOR, "submissionDueSince"));
        return due
                .report(facts)
                .map(report -> clock(report, due.dueOn(), submits, facts))
                .or(() -> missing(due.year(), due.dueOn(), facts))
                .stream();
    }

    private static Optional<ReportClock> missing(int year, LocalDate dueOn, BureauFacts facts) {
        return facts.complete(REGISTER)
                ? Optional.of(new ReportClock(year, dueOn, false, false, false, null, null, 0, 0, null, null))
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
                submits && facts.isLater(report.submittedOn()),
                submittedOn,
                publishedOn,
                daysLate(submittedOn, dueOn),
                daysLate(publishedOn, dueOn),
                report.url(),
                report.source());
    }

    private static int daysLate(@Nullable LocalDate on, LocalDate dueOn) {
        return on == null ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(dueOn, on));
    }
}
