// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.scheme.EvaluationScheme;

/** Which indicators of a later edition carry on one of an earlier one; its own code where no renumbering joins the two. */
public record CarriedCodes(List<Renumbering> steps) {

    public CarriedCodes {
        steps = List.copyOf(steps);
    }

    /** The way from one edition to the other through all renumberings between; the nearest way where there are several. */
    public static CarriedCodes between(EvaluationScheme from, EvaluationScheme to, List<Renumbering> all) {
        return new CarriedCodes(
                way(from.id(), to.id(), all, new LinkedHashSet<>()).orElseGet(List::of));
    }

    /** Several where the indicator was split, none where it was dropped. */
    public List<String> of(String code) {
        Set<String> codes = new LinkedHashSet<>(List.of(code));
        for (Renumbering step : steps) {
            Set<String> next = new LinkedHashSet<>();
            codes.forEach(one -> next.addAll(step.carried().getOrDefault(one, List.of())));
            codes = next;
        }
        return List.copyOf(codes);
    }

    private static Optional<List<Renumbering>> way(String from, String to, List<Renumbering> all, Set<String> seen) {
        if (from.equals(to) || !seen.add(from)) {
            return from.equals(to) ? Optional.of(List.of()) : Optional.empty();
        }
        return all.stream()
                .filter(one -> one.from().equals(from))
                .flatMap(one -> way(one.to(), to, all, new LinkedHashSet<>(seen)).stream()
                        .map(rest ->
                                Stream.concat(Stream.of(one), rest.stream()).toList()))
                .min(Comparator.comparingInt(List::size));
    }
}
