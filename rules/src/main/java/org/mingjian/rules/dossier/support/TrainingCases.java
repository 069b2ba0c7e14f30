// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
    private static final int MONTHS = 12;

    private final Parameters parameters;

    public TrainingCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<TrainingYear> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        LocalDate last = facts.question().period().to();
        LocalDate end = facts.isLater(last) ? facts.asOf() : last;
        LocalDate newYear = LocalDate.of(end.getYear(), 1, 1);
        List<Training> held = facts.all(Training.class).stream()
                .filter(training -> !training.heldOn().isBefore(newYear)
                        && !training.heldOn().isAfter(end))
                .toList();
        int yearly = parameters.whole(INDICATOR, "minTrainings");
        boolean monthOver = end.equals(end.with(TemporalAdjusters.lastDayOfMonth()));
        int monthsOver = monthOver ? end.getMonthValue() : end.getMonthValue() - 1;
        int required = yearly * monthsOver / MONTHS;
        boolean complete = facts.complete("trainings", newYear, end);
        if (held.size() < required && !complete || held.isEmpty() && !complete) {
            return Stream.empty();
        }
        return Stream.of(new TrainingYear(
                end.getYear(),
                held.size(),
                required,
                monthsOver == MONTHS,
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
