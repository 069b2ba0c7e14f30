// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.util.Map;
import org.mingjian.rules.facts.Bureau;

/**
 * The registers of a bureau.
 *
 * @param counts by name of the register; one of which nothing is known is left out
 * @param known rows its published pages tell and the register does not have, by name of the register
 */
public record KeptRegisters(Bureau bureau, Map<String, RegisterCount> counts, Map<String, Integer> known) {

    public KeptRegisters {
        counts = Map.copyOf(counts);
        known = Map.copyOf(known);
    }

    public RegisterCount count(String register) {
        return counts.getOrDefault(register, RegisterCount.none(register));
    }
}
