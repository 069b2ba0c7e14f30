// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Training;
import org.mingjian.rules.facts.TrainingAudience;
import org.mingjian.rules.scheme.Parameters;

/**
 * The trainings of a year. Rows show what was held; that nothing more was held is known only from a register declared
 * complete since New Year.
 */
public final class TrainingCases implements CaseFamily {

    private static final String INDICATOR = "BZ-03";

    private final Parameters parameters;

    public TrainingCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<TrainingYear> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        YearSoFar year = YearSoFar.of(facts);
        List<Training> held = facts.all(Training.class).stream()
                .filter(training -> year.contains(training.heldOn()))
                .toList();
        int required = year.dueOf(parameters.whole(INDICATOR, "minTrainings"));
        boolean complete = facts.complete("trainings", year.newYear(), year.end());
        if (held.size() < required && !complete || held.isEmpty() && !complete) {
            return Stream.empty();
        }
        return Stream.of(new TrainingYear(
                year.year(),
                held.size(),
                required,
                year.complete(),
                held.stream().flatMap(training -> training.audience().stream()).anyMatch(TrainingCases::liaison),
                held.stream().map(Training::topic).toList(),
                held.stream()
                        .map(Training::source)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)));
    }

    private static boolean liaison(TrainingAudience audience) {
        return audience == TrainingAudience.LIAISON_STAFF || audience == TrainingAudience.ALL_STAFF;
    }
}
