// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Inspection;
import org.mingjian.rules.facts.InspectionList;
import org.mingjian.rules.facts.InspectionListKind;
import org.mingjian.rules.facts.InspectionSummary;
import org.mingjian.rules.scheme.Parameters;

/** Double-random inspection: its list and two libraries, each inspection's result, each year's coverage. */
public final class InspectionCases implements CaseFamily {

    private static final String INDICATOR = "ZD-05";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public InspectionCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<InspectionDisclosure> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Stream<InspectionDisclosure> lists =
                Arrays.stream(InspectionListKind.values()).flatMap(kind -> list(kind, facts).stream());
        Stream<InspectionDisclosure> results = facts.all(Inspection.class).stream()
                .filter(inspection -> facts.known(inspection.closedOn()) != null)
                .map(inspection -> result(inspection, facts));
        Stream<InspectionDisclosure> years = facts.all(InspectionSummary.class).stream()
                .filter(summary -> summary.plannedItems() != null && summary.coveredItems() != null)
                .filter(summary -> summary.year() < facts.asOf().getYear())
                .map(InspectionDisclosure::of);
        return Stream.of(lists, results, years).flatMap(each -> each);
    }

    private Optional<InspectionDisclosure> list(InspectionListKind kind, BureauFacts facts) {
        int maxAgeDays = parameters.whole(INDICATOR, "listMaxAgeDays");
        return facts.all(InspectionList.class).stream()
                .filter(list -> list.kind() == kind)
                .findFirst()
                .map(list -> InspectionDisclosure.of(list, maxAgeDays, facts))
                .or(() -> facts.complete("inspection-lists")
                        ? Optional.of(InspectionDisclosure.none(kind))
                        : Optional.empty());
    }

    private InspectionDisclosure result(Inspection inspection, BureauFacts facts) {
        var closedOn = Objects.requireNonNull(inspection.closedOn());
        int term = parameters.whole(INDICATOR, "resultWorkingDays", closedOn);
        Promptness publication = Promptness.workingDays(
                calendar, closedOn, term, inspection.resultPublishedOn(), inspection.checkedOn(), facts);
        Promptness push = Promptness.workingDays(
                calendar, closedOn, term, inspection.creditPushedOn(), inspection.checkedOn(), facts);
        return InspectionDisclosure.of(inspection, publication, publication.keptWithout(push));
    }
}
