// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.util.List;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.rulebook.Rulebook;

/** Every bureau with what it was asked for. */
public record CityView(List<Row> rows) {

    public CityView {
        rows = List.copyOf(rows);
    }

    /** A bureau and how its indicators were served. */
    public record Row(Bureau bureau, SupplyCount supply) {}

    static CityView of(List<KeptRegisters> all, Rulebook rulebook) {
        return new CityView(all.stream()
                .map(kept -> new Row(kept.bureau(), SupplyCount.of(kept, rulebook)))
                .toList());
    }
}
