// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.WorkingDayCount;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * An interpreted policy and how long its first interpretation took.
 *
 * @param lag working days from the policy's publication to the interpretation's; 0 or less when it came with or before
 *     the policy; empty: one of the days is not known
 * @param provisional the lag runs through a year without a holiday notice
 */
public record InterpretationLag(
        String key,
        @Nullable Integer lag,
        boolean provisional,
        @Nullable LocalDate countedOn,
        List<ShownFact> shown,
        List<Evidence> evidence)
        implements Subject {

    public InterpretationLag {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    static InterpretationLag of(PolicyMatch match, BureauFacts facts, WorkingDays calendar) {
        WorkingDayCount lag = lag(match, facts, calendar);
        Integer days = lag == null ? null : lag.days();
        return new InterpretationLag(
                match.policy().id(),
                days,
                lag != null && lag.provisional(),
                match.countedOn(facts),
                match.shown(facts)
                        .with("interpretedOn", match.interpretedOn(facts))
                        .withKnown("lag", days)
                        .list(),
                match.evidence());
    }

    static @Nullable WorkingDayCount lag(PolicyMatch match, BureauFacts facts, WorkingDays calendar) {
        LocalDate published = facts.known(match.policy().publishedOn());
        LocalDate interpreted = match.interpretedOn(facts);
        return published == null || interpreted == null ? null : calendar.between(published, interpreted);
    }

    public boolean dated() {
        return lag != null;
    }
}
