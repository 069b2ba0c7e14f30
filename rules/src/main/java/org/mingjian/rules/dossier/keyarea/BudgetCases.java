// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.calendar.CalendarDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.BudgetDisclosure;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.scheme.Parameters;

/** Budgets and final accounts, each with the clock that starts with its approval. */
public final class BudgetCases implements CaseFamily {

    private static final String INDICATOR = "ZD-07";

    private final Parameters parameters;

    public BudgetCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<BudgetPublication> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return facts.all(BudgetDisclosure.class).stream()
                .flatMap(disclosure -> publication(disclosure, facts).stream());
    }

    private Optional<BudgetPublication> publication(BudgetDisclosure disclosure, BureauFacts facts) {
        // Running costs are those of an organ (机关): institutions and whole governments have none to explain.
        boolean organ = facts.bureau().kind() == BureauKind.DEPARTMENT;
        LocalDate approvedOn = facts.known(disclosure.approvedOn());
        if (approvedOn != null && approvedOn.isBefore(parameters.date(INDICATOR, "dutySince"))) {
            return Optional.empty();
        }
        if (approvedOn != null) {
            LocalDate dueOn = CalendarDays.add(approvedOn, parameters.whole(INDICATOR, "publicationDays"));
            Promptness term = Promptness.until(dueOn, disclosure.publishedOn(), disclosure.checkedOn(), facts);
            return Optional.of(BudgetPublication.of(disclosure, organ, term));
        }
        boolean published = facts.known(disclosure.publishedOn()) != null;
        return published
                ? Optional.of(BudgetPublication.of(disclosure, organ, Promptness.notAsked()))
                : Optional.empty();
    }
}
