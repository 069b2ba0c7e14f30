// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.RegisterStatement;
import org.mingjian.rules.register.DatedBureau;

/**
 * The facts of one bureau as known on the day of a question, by type. Equal facts are there once, what happened later is
 * not there, and every list is ordered by the facts' keys, so that the order of the input never shows.
 */
public final class BureauFacts {

    /** Days before it are typing errors to every duty we know, and outside the calendar: not known. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final DatedBureau register;
    private final Bureau bureau;
    private final Question question;
    private final Map<Class<? extends Fact>, List<Fact>> byType;
    private final RegisterCompleteness completeness;

    private BureauFacts(DatedBureau register, Question question, Map<Class<? extends Fact>, List<Fact>> byType) {
        this.register = register;
        this.bureau = register.on(question.lastDay());
        this.question = question;
        this.byType = byType;
        this.completeness = new RegisterCompleteness(all(RegisterStatement.class));
    }

    public static BureauFacts of(Collection<Fact> facts, Question question) {
        Map<Class<? extends Fact>, List<Fact>> byType = facts.stream()
                .distinct()
                .filter(fact -> !happenedAfter(fact, question.asOf()))
                .collect(Collectors.groupingBy(Fact::getClass, LinkedHashMap::new, Collectors.toList()));
        byType.replaceAll((type, list) -> ordered(list));
        List<Fact> bureaus = byType.getOrDefault(Bureau.class, List.of());
        if (bureaus.size() != 1) {
            throw new IllegalArgumentException("facts of one bureau expected, found bureaus: "
                    + bureaus.stream().map(Fact::bureau).toList());
        }
        return new BureauFacts(DatedBureau.of((Bureau) bureaus.get(0), facts), question, byType);
    }

    /** The bureau as it is on the last day of the period that has run. */
    public Bureau bureau() {
        return bureau;
    }

    /** The bureau as it was on another day. */
    public Bureau bureauOn(LocalDate day) {
        return register.on(day);
    }

    public Question question() {
        return question;
    }

    public LocalDate asOf() {
        return question.asOf();
    }

    /** All facts of a type, ordered by key. */
    @SuppressWarnings("unchecked") // grouped by their class
    public <T extends Fact> List<T> all(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    /** The day as far as it is known: empty when it lies after the question's day, or where no calendar reaches. */
    @Nullable
    public LocalDate known(@Nullable LocalDate day) {
        return day == null || isLater(day) || day.isBefore(EARLIEST) ? null : day;
    }

    /** Whether the day is stated and lies after the question's day: then the thing had certainly not happened yet. */
    public boolean isLater(@Nullable LocalDate day) {
        return day != null && day.isAfter(asOf());
    }

    /** Whether missing rows of a register mean "none" for the period, as far as it has run. */
    public boolean complete(String register) {
        LocalDate to = question.period().to();
        return complete(register, question.period().from(), isLater(to) ? asOf() : to);
    }

    /** Whether missing rows of a register mean "none" from one day to another, both inclusive. */
    public boolean complete(String register, LocalDate from, LocalDate to) {
        return completeness.covers(register, from, to);
    }

    /** Registers complete for the period, by name. */
    public List<String> completeRegisters() {
        return completeness.registers().stream().filter(this::complete).toList();
    }

    private static boolean happenedAfter(Fact fact, LocalDate asOf) {
        LocalDate on = FactTypes.happenedOn(fact);
        return on != null && on.isAfter(asOf);
    }

    private static List<Fact> ordered(List<Fact> facts) {
        record Keyed(String key, Fact fact) {}
        return facts.stream()
                .map(fact -> new Keyed(FactTypes.key(fact), fact))
                .sorted(Comparator.comparing(Keyed::key)
                        .thenComparing(keyed -> keyed.fact().toString()))
                .map(Keyed::fact)
                .toList();
    }
}
