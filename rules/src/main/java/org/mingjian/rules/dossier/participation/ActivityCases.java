// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Activity;
import org.mingjian.rules.facts.ActivityKind;
import org.mingjian.rules.scheme.Parameters;

/** Open days and interviews of a year; a year without any is known only from a register declared complete since New Year. */
public final class ActivityCases implements CaseFamily {

    private static final String INDICATOR = "CY-05";
    private static final int MONTHS = 12;

    private final Parameters parameters;

    public ActivityCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<ActivityYear> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        LocalDate last = facts.question().period().to();
        LocalDate end = facts.isLater(last) ? facts.asOf() : last;
        LocalDate newYear = LocalDate.of(end.getYear(), 1, 1);
        List<Activity> held = facts.all(Activity.class).stream()
                .filter(each ->
                        !each.heldOn().isBefore(newYear) && !each.heldOn().isAfter(end))
                .filter(each -> each.kind() != ActivityKind.OTHER)
                .toList();
        boolean certain = facts.complete("activities", newYear, end);
        if (held.isEmpty() && !certain) {
            return Stream.empty();
        }
        return Stream.of(
                year(ActivityKind.OPEN_DAY, "minOpenDays", held, end, certain),
                year(ActivityKind.INTERVIEW, "minInterviews", held, end, certain));
    }

    private ActivityYear year(ActivityKind kind, String minimum, List<Activity> all, LocalDate end, boolean certain) {
        List<Activity> held = all.stream().filter(each -> each.kind() == kind).toList();
        boolean monthOver = end.equals(end.with(TemporalAdjusters.lastDayOfMonth()));
        int monthsOver = monthOver ? end.getMonthValue() : end.getMonthValue() - 1;
        return new ActivityYear(
                end.getYear(),
                kind,
                held.size(),
                (int) held.stream()
                        .filter(each -> each.url() != null && each.feedback() != null)
                        .count(),
                parameters.whole(INDICATOR, minimum) * monthsOver / MONTHS,
                certain,
                held.stream().map(Activity::topic).toList(),
                held.stream()
                        .map(Activity::source)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }
}
