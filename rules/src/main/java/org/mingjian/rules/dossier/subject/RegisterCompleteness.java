// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.RegisterStatement;

/** Which registers a bureau declared complete, and for which days; statements may join, a denial breaks the chain. */
public final class RegisterCompleteness {

    private final Map<String, List<RegisterStatement>> statements;

    public RegisterCompleteness(List<RegisterStatement> all) {
        this.statements = all.stream()
                .sorted(Comparator.comparing(RegisterStatement::from).thenComparing(RegisterStatement::to))
                .collect(Collectors.groupingBy(RegisterStatement::register, TreeMap::new, Collectors.toList()));
    }

    public SortedSet<String> registers() {
        return new TreeSet<>(statements.keySet());
    }

    public boolean covers(String register, LocalDate from, LocalDate to) {
        LocalDate next = from;
        for (RegisterStatement statement : statements.getOrDefault(register, List.of())) {
            boolean touches = !statement.from().isAfter(to) && !statement.to().isBefore(from);
            if (touches && !statement.complete()) {
                return false;
            }
            if (!statement.from().isAfter(next) && !statement.to().isBefore(next)) {
                next = statement.to().plusDays(1);
            }
        }
        return next.isAfter(to);
    }
}
