// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.util.List;
import java.util.Set;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Supplier;
import org.mingjian.rules.rulebook.Indicator;

/** What a bureau had to do so that an indicator can be asked. */
public enum IndicatorSupply {
    /** Nothing: published pages, observation and the office's own records serve it. */
    UNASKED,
    /** It declared a register complete. */
    DECLARED,
    /** It delivered rows of a register. */
    DELIVERED,
    /** There is no fact for it yet. */
    WITHOUT;

    /** Registers of every indicator: who is asked, and what people decided. */
    private static final Set<String> OF_ALL = Set.of("bureaus", "decisions", "register-statements");

    static IndicatorSupply of(Indicator indicator, KeptRegisters kept) {
        List<RegisterCount> counts = indicator.facts().stream()
                .filter(type -> !OF_ALL.contains(type))
                .map(kept::count)
                .toList();
        if (counts.stream().anyMatch(count -> count.delivered() > 0 && keptByBureau(count.register()))) {
            return DELIVERED;
        }
        if (counts.stream().anyMatch(count -> count.rows() > 0)) {
            return UNASKED;
        }
        return counts.stream().anyMatch(count -> count.completeTo() != null) ? DECLARED : WITHOUT;
    }

    private static boolean keptByBureau(String register) {
        return FactTypes.named(register)
                .filter(type -> type.supplier() == Supplier.BUREAU)
                .isPresent();
    }
}
