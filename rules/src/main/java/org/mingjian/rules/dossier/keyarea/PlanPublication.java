// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.CalendarDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Plan;
import org.mingjian.rules.facts.PlanKind;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A yearly plan (or breakdown of tasks), or a summary of work, that fell due.
 *
 * @param kinds of paper that fulfil the duty; where one is there, its own
 * @param dueOn last day to publish
 * @param present false where the register is complete without it, or where it came out after the evaluation date
 * @param daysLate calendar days from the last day to publication; 0 where in time or not known
 */
public record PlanPublication(
        List<PlanKind> kinds,
        int year,
        LocalDate dueOn,
        boolean present,
        @Nullable LocalDate publishedOn,
        int daysLate,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public PlanPublication {
        kinds = List.copyOf(kinds);
    }

    static PlanPublication missing(List<PlanKind> kinds, int year, LocalDate dueOn) {
        return new PlanPublication(kinds, year, dueOn, false, null, 0, null, null);
    }

    static PlanPublication of(LocalDate dueOn, Plan plan, BureauFacts facts) {
        LocalDate publishedOn = facts.known(plan.publishedOn());
        int late = publishedOn == null ? 0 : Math.max(0, CalendarDays.between(dueOn, publishedOn));
        return new PlanPublication(
                List.of(plan.kind()),
                plan.year(),
                dueOn,
                !facts.isLater(plan.publishedOn()),
                publishedOn,
                late,
                plan.url(),
                plan.source());
    }

    public boolean late() {
        return daysLate > 0;
    }

    /** Whether it is there, but nothing says since when. */
    public boolean undated() {
        return present && publishedOn == null;
    }

    @Override
    public String key() {
        return (kinds.contains(PlanKind.ANNUAL_SUMMARY) ? "SUMMARY/" : "PLAN/") + year;
    }

    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("year", year)
                .with("paperTitle", Titles.ofCodes("plans", "kind", kinds))
                .with("dueOn", dueOn)
                .with("publishedOn", publishedOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "plans", key());
    }
}
