// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.PowerChange;
import org.mingjian.rules.facts.PowerList;
import org.mingjian.rules.scheme.Parameters;

/** The list of powers and duties, and each change it must follow. */
public final class PowerListCases implements CaseFamily {

    private static final String INDICATOR = "ZD-03";
    private static final String REGISTER = "power-lists";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public PowerListCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<PowerListUpkeep> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Stream<PowerListUpkeep> changes = facts.all(PowerChange.class).stream()
                .filter(change -> facts.known(change.effectiveOn()) != null)
                .map(change -> change(change, facts));
        return Stream.concat(list(facts).stream(), changes);
    }

    private static Optional<PowerListUpkeep> list(BureauFacts facts) {
        List<PowerList> lists = facts.all(PowerList.class);
        Optional<PowerListUpkeep> there = lists.stream()
                .filter(list -> !facts.isLater(list.publishedOn()))
                .findFirst()
                .map(PowerListUpkeep::of);
        boolean noneYet = !lists.isEmpty() || facts.complete(REGISTER);
        return there.isEmpty() && noneYet ? Optional.of(PowerListUpkeep.none()) : there;
    }

    private PowerListUpkeep change(PowerChange change, BureauFacts facts) {
        int term = parameters.whole(INDICATOR, "updateWorkingDays", change.effectiveOn());
        return PowerListUpkeep.of(
                change,
                Promptness.workingDays(
                        calendar, change.effectiveOn(), term, change.reflectedOn(), change.checkedOn(), facts));
    }
}
