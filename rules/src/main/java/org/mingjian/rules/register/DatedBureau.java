// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauExistence;
import org.mingjian.rules.facts.BureauFunction;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.FunctionKind;
import org.mingjian.rules.facts.GroupAssignment;
import org.mingjian.rules.facts.ReviewLine;
import org.mingjian.rules.facts.ReviewOrgan;

/**
 * A bureau with everything the register says of it by date. What no dated row covers is as its row of the register of
 * bureaus says; where several rows cover a day, the one that began last holds.
 *
 * @param reforms by day, the oldest first
 */
public record DatedBureau(
        Bureau bureau,
        @Nullable BureauExistence existence,
        List<BureauReform> reforms,
        List<GroupAssignment> groups,
        List<BureauFunction> functions,
        List<ReviewOrgan> reviewOrgans) {

    public DatedBureau {
        reforms = List.copyOf(reforms);
        groups = List.copyOf(groups);
        functions = List.copyOf(functions);
        reviewOrgans = List.copyOf(reviewOrgans);
    }

    /** @param facts of any bureaus, in any order; only those of this one count */
    public static DatedBureau of(Bureau bureau, Collection<? extends Fact> facts) {
        return new DatedBureau(
                bureau,
                own(BureauExistence.class, bureau, facts).findFirst().orElse(null),
                own(BureauReform.class, bureau, facts)
                        .sorted(Comparator.comparing(BureauReform::effectiveOn).thenComparing(BureauReform::kind))
                        .toList(),
                own(GroupAssignment.class, bureau, facts)
                        .sorted(Comparator.comparing(GroupAssignment::from))
                        .toList(),
                own(BureauFunction.class, bureau, facts)
                        .sorted(Comparator.comparing(BureauFunction::function).thenComparing(BureauFunction::from))
                        .toList(),
                own(ReviewOrgan.class, bureau, facts)
                        .sorted(Comparator.comparing(ReviewOrgan::from))
                        .toList());
    }

    /** Whether it exists on the day: from the day it was established to the day before it was abolished. */
    public boolean exists(LocalDate day) {
        if (existence == null) {
            return true;
        }
        LocalDate first = existence.establishedOn();
        LocalDate end = existence.abolishedOn();
        return (first == null || !day.isBefore(first)) && (end == null || day.isBefore(end));
    }

    /** The bureau as it is on the day: name, group, functions, organs of review; its other names are former ones. */
    public Bureau on(LocalDate day) {
        Map<String, String> columns = new LinkedHashMap<>();
        String name = name(day);
        if (!otherNames(name).equals(bureau.formerNames())) {
            columns.put("name", name);
            columns.put("formerNames", String.join(";", otherNames(name)));
        }
        groupOn(day).ifPresent(row -> columns.put("group", row.group()));
        for (FunctionKind function : FunctionKind.values()) {
            functionOn(function, day)
                    .ifPresent(row -> columns.put(function.column(), row.held().toString()));
        }
        reviewOrganOn(day).ifPresent(row -> reviewOrgan(row, columns));
        return columns.isEmpty() ? bureau : with(columns);
    }

    /** All four columns: what the row leaves empty is not known for its time, whatever the register says of today. */
    private static void reviewOrgan(ReviewOrgan row, Map<String, String> columns) {
        ReviewLine line = row.reviewLine();
        columns.put("government", Objects.requireNonNullElse(row.government(), ""));
        columns.put("upperDepartment", Objects.requireNonNullElse(row.upperDepartment(), ""));
        columns.put("upperGovernment", Objects.requireNonNullElse(row.upperGovernment(), ""));
        columns.put("reviewLine", line == null ? "" : line.name());
    }

    private Bureau with(Map<String, String> columns) {
        Map<String, String> row = new LinkedHashMap<>(FactTypes.write(bureau));
        row.putAll(columns);
        return (Bureau) FactTypes.read("bureaus", row).orThrow();
    }

    /** The name on the day: before a renaming the former one. */
    public String name(LocalDate day) {
        return reforms.stream()
                .filter(reform -> reform.effectiveOn().isAfter(day))
                .map(BureauReform::formerName)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(bureau.name());
    }

    /** Every name it has or had but this one, by the register of bureaus and by its reforms. */
    private List<String> otherNames(String name) {
        return Stream.of(
                        bureau.formerNames().stream(),
                        reforms.stream().map(BureauReform::formerName).flatMap(Stream::ofNullable),
                        Stream.of(bureau.name()))
                .flatMap(names -> names)
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
    }

    public Optional<GroupAssignment> groupOn(LocalDate day) {
        return last(groups.stream(), GroupAssignment::from, GroupAssignment::to, day);
    }

    public Optional<BureauFunction> functionOn(FunctionKind function, LocalDate day) {
        return last(
                functions.stream().filter(row -> row.function() == function),
                BureauFunction::from,
                BureauFunction::to,
                day);
    }

    public Optional<ReviewOrgan> reviewOrganOn(LocalDate day) {
        return last(reviewOrgans.stream(), ReviewOrgan::from, ReviewOrgan::to, day);
    }

    private static <T> Optional<T> last(
            Stream<T> rows, Function<T, LocalDate> from, Function<T, @Nullable LocalDate> to, LocalDate day) {
        return rows.filter(row -> !from.apply(row).isAfter(day))
                .filter(row -> {
                    LocalDate end = to.apply(row);
                    return end == null || !end.isBefore(day);
                })
                .max(Comparator.comparing(from));
    }

    private static <T extends Fact> Stream<T> own(Class<T> type, Bureau bureau, Collection<? extends Fact> facts) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(fact -> fact.bureau().equals(bureau.code()))
                .distinct();
    }
}
