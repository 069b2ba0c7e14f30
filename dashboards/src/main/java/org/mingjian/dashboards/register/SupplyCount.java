// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;

/**
 * How many indicators that are asked of facts and bind a bureau were served in which way (减负计数).
 *
 * @param total all of them
 */
public record SupplyCount(int total, Map<IndicatorSupply, Integer> counts) {

    public SupplyCount {
        counts = Map.copyOf(counts);
    }

    static SupplyCount of(KeptRegisters kept, Rulebook rulebook) {
        List<Indicator> asked = rulebook.indicators().values().stream()
                .filter(indicator -> indicator.automation() != Automation.MANUAL)
                .filter(indicator ->
                        indicator.appliesTo().contains(kept.bureau().kind()))
                .toList();
        Map<IndicatorSupply, Integer> counts = new EnumMap<>(IndicatorSupply.class);
        asked.forEach(indicator -> counts.merge(IndicatorSupply.of(indicator, kept), 1, Integer::sum));
        return new SupplyCount(asked.size(), counts);
    }

    public int of(IndicatorSupply supply) {
        return counts.getOrDefault(supply, 0);
    }

    public int unasked() {
        return of(IndicatorSupply.UNASKED);
    }

    public int declared() {
        return of(IndicatorSupply.DECLARED);
    }

    public int delivered() {
        return of(IndicatorSupply.DELIVERED);
    }

    public int without() {
        return of(IndicatorSupply.WITHOUT);
    }
}
