// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.facts.OpinionEvent;
import org.mingjian.rules.scheme.Parameters;

/** Settled major problems whose time to publish what was done is over. */
public final class DispositionCases implements CaseFamily {

    private static final String INDICATOR = "CY-08";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public DispositionCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<ProblemDisposition> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return facts.all(OpinionEvent.class).stream()
                .filter(event -> Boolean.TRUE.equals(event.majorProblem()))
                .filter(event -> !Boolean.FALSE.equals(event.responsible()))
                .flatMap(event -> Stream.ofNullable(facts.known(event.settledOn()))
                        .flatMap(settledOn -> disposition(event, settledOn, facts)));
    }

    private Stream<ProblemDisposition> disposition(OpinionEvent event, LocalDate settledOn, BureauFacts facts) {
        LocalDate due = calendar.add(settledOn, parameters.whole(INDICATOR, "publishWorkingDays"))
                .date();
        if (!facts.asOf().isAfter(due)) {
            return Stream.empty();
        }
        boolean certain =
                facts.isLater(event.dispositionPublishedOn()) || facts.complete("opinion-events", settledOn, due);
        Fulfilment published = facts.known(event.dispositionPublishedOn()) != null
                ? Fulfilment.KEPT
                : certain ? Fulfilment.BROKEN : Fulfilment.UNKNOWN;
        return Stream.of(new ProblemDisposition(
                event.id(), event.title(), settledOn, due, published, event.url(), event.source()));
    }
}
