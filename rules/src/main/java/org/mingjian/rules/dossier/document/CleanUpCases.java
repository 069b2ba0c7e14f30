// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.document.CleanUpDuty.Matter;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Timeliness;
import org.mingjian.rules.facts.CleanUp;
import org.mingjian.rules.facts.UpperLawChange;
import org.mingjian.rules.facts.Validity;
import org.mingjian.rules.scheme.Parameters;

/** Reviews of normative documents: that there was one in the last years, that its result was published, that changed laws were followed. */
public final class CleanUpCases implements CaseFamily {

    private static final String INDICATOR = "GF-05";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public CleanUpCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<CleanUpDuty> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Stream<CleanUpDuty> results = facts.all(CleanUp.class).stream()
                .filter(cleanUp -> facts.known(cleanUp.decidedOn()) != null)
                .map(cleanUp -> result(cleanUp, facts));
        Stream<CleanUpDuty> laws = facts.all(UpperLawChange.class).stream()
                .filter(change -> facts.known(change.changedOn()) != null)
                .map(change -> law(change, facts));
        return Stream.of(round(facts), results, laws).flatMap(each -> each);
    }

    private Stream<CleanUpDuty> round(BureauFacts facts) {
        int years = parameters.whole(INDICATOR, "cleanUpYears");
        LocalDate periodEnd = facts.question().period().to();
        LocalDate end = facts.isLater(periodEnd) ? facts.asOf() : periodEnd;
        LocalDate since = end.minusYears(years);
        Optional<LocalDate> last = facts.all(CleanUp.class).stream()
                .flatMap(cleanUp -> Stream.of(cleanUp.publishedOn(), cleanUp.decidedOn()))
                .map(facts::known)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(end))
                .max(LocalDate::compareTo);
        boolean done = last.filter(day -> !day.isBefore(since)).isPresent();
        boolean surelyNot = facts.complete("clean-ups", since, end) && hadOldDocument(since, facts);
        if (!done && !surelyNot) {
            return Stream.empty();
        }
        Timeliness timeliness = done ? Timeliness.IN_TIME : Timeliness.UNDONE;
        String title = years + " 年内的清理";
        return Stream.of(new CleanUpDuty(
                "", Matter.ROUND, title, since, end, false, last.orElse(null), end, timeliness, null, null));
    }

    /** Where nothing old is in force there is nothing to review. */
    private static boolean hadOldDocument(LocalDate before, BureauFacts facts) {
        return OwnDocuments.normative(facts)
                .filter(document -> document.validity() != Validity.REPEALED && document.validity() != Validity.EXPIRED)
                .map(document -> OwnDocuments.madeOn(document, facts))
                .anyMatch(madeOn -> madeOn != null && madeOn.isBefore(before));
    }

    private CleanUpDuty result(CleanUp cleanUp, BureauFacts facts) {
        DueDate due = calendar.add(cleanUp.decidedOn(), parameters.whole(INDICATOR, "publishWorkingDays"));
        return new CleanUpDuty(
                "clean-ups/" + cleanUp.id(),
                Matter.RESULT,
                cleanUp.title(),
                cleanUp.decidedOn(),
                due.date(),
                due.provisional(),
                facts.known(cleanUp.publishedOn()),
                facts.known(cleanUp.checkedOn()),
                Timeliness.of(due.date(), cleanUp.publishedOn(), cleanUp.checkedOn(), facts),
                cleanUp.url(),
                cleanUp.source());
    }

    private CleanUpDuty law(UpperLawChange change, BureauFacts facts) {
        LocalDate due = change.changedOn().plusDays(parameters.whole(INDICATOR, "upperLawDays"));
        return new CleanUpDuty(
                "upper-law-changes/" + change.id(),
                Matter.UPPER_LAW,
                change.law(),
                change.changedOn(),
                due,
                false,
                facts.known(change.handledOn()),
                facts.known(change.checkedOn()),
                Timeliness.of(due, change.handledOn(), change.checkedOn(), facts),
                null,
                change.source());
    }
}
