// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.scheme.Parameters;

/**
 * The annual report that fell due last before the evaluation date: a department's by the end of January, a government's
 * own by the end of March, under the law of the year it was due in, 条例第四十九条.
 *
 * @param dueOn last day to publish it
 * @param government whether it is a government's own
 */
record ReportYear(LocalDate dueOn, boolean government) {

    private static final String INDICATOR = "JC-07";

    static ReportYear of(BureauFacts facts, Parameters parameters) {
        boolean government = facts.bureau().kind() == BureauKind.DISTRICT_GOVERNMENT;
        LocalDate thisYear = dueOn(facts.asOf().getYear(), government, parameters);
        boolean past = facts.asOf().isAfter(thisYear);
        LocalDate due = past ? thisYear : dueOn(thisYear.getYear() - 1, government, parameters);
        return new ReportYear(due, government);
    }

    /** The year reported on. */
    int year() {
        return dueOn.getYear() - 1;
    }

    Optional<AnnualReport> report(BureauFacts facts) {
        return facts.all(AnnualReport.class).stream()
                .filter(report -> report.year() == year())
                .findFirst();
    }

    private static LocalDate dueOn(int year, boolean government, Parameters parameters) {
        String name = government ? "governmentDueMonthDay" : "departmentDueMonthDay";
        String monthDay = parameters.text(INDICATOR, name, LocalDate.of(year, 1, 1));
        return LocalDate.parse(year + "-" + monthDay);
    }
}
