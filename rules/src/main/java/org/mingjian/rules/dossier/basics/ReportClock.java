// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * The annual report whose statutory date passed last before the evaluation date, 条例第四十九条.
 *
 * @param year the year reported on
 * @param dueOn last day to publish, and to submit where the law asks for it
 * @param present false only where the register is declared complete and holds no report of this year, or where the report
 *     came out after the evaluation date
 * @param submits whether this bureau owed a submission as well
 * @param submittedAfterwards it owed one, and gave it only after the evaluation date
 * @param submittedOn empty where not known, or where this bureau has nothing to submit
 * @param daysSubmittedLate calendar days after {@code dueOn}; 0 where in time or not known
 * @param daysPublishedLate calendar days after {@code dueOn}; 0 where in time or not known
 */
public record ReportClock(
        int year,
        LocalDate dueOn,
        boolean present,
        boolean submits,
        boolean submittedAfterwards,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate publishedOn,
        int daysSubmittedLate,
        int daysPublishedLate,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    @Override
    public String key() {
        return Integer.toString(year);
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    /** Whether a report is there, but nothing says when it came out. */
    public boolean publicationUnknown() {
        return present && publishedOn == null;
    }

    /** Whether a report is there and owed to the supervising office, but nothing says when it arrived. */
    public boolean submissionUnknown() {
        return present && submits && submittedOn == null && !submittedAfterwards;
    }

    /** Whether it certainly had not been submitted by the evaluation date; a report not published costs all anyway. */
    public boolean unsubmitted() {
        return present && submittedAfterwards;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("year", year)
                .with("dueOn", dueOn)
                .with("submittedOn", submittedOn)
                .with("publishedOn", publishedOn)
                .withKnown("daysSubmittedLate", positive(daysSubmittedLate))
                .withKnown("daysPublishedLate", positive(daysPublishedLate))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "annual-reports", key());
    }

    private static @Nullable Integer positive(int days) {
        return days > 0 ? days : null;
    }
}
