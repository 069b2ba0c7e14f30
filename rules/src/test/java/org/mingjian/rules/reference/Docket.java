// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauFunction;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.GroupAssignment;
import org.mingjian.rules.facts.RegisterStatement;
import org.mingjian.rules.facts.ReviewOrgan;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;

/** The facts of one bureau on the clerk's desk, with the day, the period, the calendar and the figures to judge by. */
record Docket(
        Eras eras,
        Map<Class<?>, List<Fact>> facts,
        PeriodDates period,
        LocalDate asOf,
        NaiveCalendar calendar,
        Rulebook rulebook,
        EvaluationScheme scheme) {

    static Docket of(
            Collection<? extends Fact> facts,
            PeriodDates period,
            LocalDate asOf,
            NaiveCalendar calendar,
            Rulebook rulebook,
            EvaluationScheme scheme) {
        Bureau bureau = facts.stream()
                .filter(Bureau.class::isInstance)
                .map(Bureau.class::cast)
                .findFirst()
                .orElseThrow();
        Map<Class<?>, List<Fact>> byType = facts.stream().collect(Collectors.groupingBy(Fact::getClass));
        Eras eras = new Eras(
                bureau,
                all(BureauReform.class, facts),
                all(GroupAssignment.class, facts),
                all(BureauFunction.class, facts),
                all(ReviewOrgan.class, facts));
        return new Docket(eras, byType, period, asOf, calendar, rulebook, scheme);
    }

    private static <T extends Fact> List<T> all(Class<T> type, Collection<? extends Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The bureau as it is at the end of the period, or on the day of the evaluation within it. */
    Bureau bureau() {
        return eras.on(asOf.isBefore(period.to()) ? asOf : period.to());
    }

    @SuppressWarnings("unchecked") // grouped by their class
    <T extends Fact> List<T> all(Class<T> type) {
        return (List<T>) facts.getOrDefault(type, List.of());
    }

    /** Whether a date is registered and had come on the day of the evaluation. */
    boolean past(LocalDate date) {
        return date != null && !date.isAfter(asOf);
    }

    /** Whether a case of this day belongs to the period and its day has come. */
    boolean counts(LocalDate day) {
        return period.contains(day) && past(day);
    }

    /** Whether missing rows of a register mean none, as far as the period has run. */
    boolean complete(String register) {
        return complete(register, period.from(), past(period.to()) ? period.to() : asOf);
    }

    /** Whether every day from the first to the last is declared complete and none is denied. */
    boolean complete(String register, LocalDate first, LocalDate last) {
        List<RegisterStatement> own = all(RegisterStatement.class).stream()
                .filter(statement -> statement.register().equals(register))
                .toList();
        if (own.isEmpty()) {
            return false;
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean declared = false;
            for (RegisterStatement statement : own) {
                boolean about = !day.isBefore(statement.from()) && !day.isAfter(statement.to());
                if (about && !statement.complete()) {
                    return false;
                }
                declared |= about;
            }
            if (!declared) {
                return false;
            }
        }
        return true;
    }

    int whole(String indicator, String name) {
        return Integer.parseInt(figure(indicator, name, LocalDate.of(9999, 1, 1)));
    }

    int whole(String indicator, String name, LocalDate day) {
        return Integer.parseInt(figure(indicator, name, day));
    }

    LocalDate date(String indicator, String name) {
        return LocalDate.parse(figure(indicator, name, LocalDate.of(9999, 1, 1)));
    }

    List<String> codes(String indicator, String name) {
        return Arrays.asList(figure(indicator, name, LocalDate.of(9999, 1, 1)).split(";"));
    }

    /** The edition's own figure, else the one the law gave on the day. */
    String figure(String indicator, String name, LocalDate day) {
        String own = scheme.indicator(indicator)
                .map(chosen -> chosen.parameters().get(name))
                .orElse(null);
        if (own != null) {
            return own;
        }
        List<Parameter.Valued> values =
                rulebook.indicator(indicator).parameters().get(name).values();
        String figure = values.get(0).value();
        for (Parameter.Valued value : values) {
            if (value.from() != null && !value.from().isAfter(day)) {
                figure = value.value();
            }
        }
        return figure;
    }
}
