// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.CalendarDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.StatutoryDuty;
import org.mingjian.rules.scheme.Parameters;

/** The categories of 条例第二十条、第二十一条 that apply to a bureau, each with its newest publication. */
public final class CategoryCases implements CaseFamily {

    private static final String INDICATOR = "JC-05";

    private final Parameters parameters;

    public CategoryCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<CategoryCoverage> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR) || facts.asOf().isBefore(parameters.date(INDICATOR, "dutySince"))) {
            return Stream.empty();
        }
        List<StatutoryDuty> applicable = facts.all(StatutoryDuty.class).stream()
                .filter(StatutoryDuty::applicable)
                .toList();
        List<String> columns = applicable.stream()
                .map(StatutoryDuty::column)
                .filter(Objects::nonNull)
                .toList();
        return applicable.stream().map(duty -> coverage(duty, columns, facts));
    }

    private CategoryCoverage coverage(StatutoryDuty duty, List<String> columns, BureauFacts facts) {
        LocalDate last = newest(duty, facts);
        LocalDate checkedOn = facts.known(duty.checkedOn());
        // What a check after the evaluation date did not find, it might still have found on that date.
        Fulfilment covered =
                last != null ? Fulfilment.KEPT : checkedOn == null ? Fulfilment.UNKNOWN : Fulfilment.BROKEN;
        LocalDate measuredOn = checkedOn == null || last != null && checkedOn.isBefore(last) ? facts.asOf() : checkedOn;
        return new CategoryCoverage(
                key(duty, columns),
                duty.category(),
                covered,
                last,
                checkedOn,
                last == null ? null : CalendarDays.between(last, measuredOn),
                maxAgeDays(duty),
                duty.url(),
                duty.source());
    }

    private static String key(StatutoryDuty duty, List<String> columns) {
        String column = duty.column();
        return column != null && Collections.frequency(columns, column) == 1
                ? column
                : duty.category().name();
    }

    private static @Nullable LocalDate newest(StatutoryDuty duty, BureauFacts facts) {
        Stream<@Nullable LocalDate> documents = facts.all(Document.class).stream()
                .filter(document -> document.category() == duty.category())
                .map(Document::publishedOn);
        return Stream.concat(Stream.of(duty).map(StatutoryDuty::lastPublishedOn), documents)
                .map(facts::known)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A cadence the bureau set itself goes first; others are judged by age only where the category recurs every year. */
    private @Nullable Integer maxAgeDays(StatutoryDuty duty) {
        if (duty.cadenceDays() != null) {
            return duty.cadenceDays();
        }
        boolean recurs = parameters
                .codes(INDICATOR, "yearlyCategories")
                .contains(duty.category().name());
        return recurs ? parameters.whole(INDICATOR, "yearlyDays") : null;
    }
}
