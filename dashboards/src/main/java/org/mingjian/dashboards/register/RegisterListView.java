// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Supplier;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;

/** The registers of one bureau by who keeps them, those with something to complete first. */
public record RegisterListView(Bureau bureau, SupplyCount supply, List<Block> blocks) {

    public RegisterListView {
        blocks = List.copyOf(blocks);
    }

    /** Registers one keeper keeps. */
    public record Block(Supplier supplier, List<Row> rows) {}

    /**
     * A register.
     *
     * @param known rows published pages tell and it does not have
     * @param indicators codes of those that ask for it
     */
    public record Row(FactTypeDescription type, RegisterCount count, int known, List<String> indicators) {}

    static RegisterListView of(KeptRegisters kept, Rulebook rulebook) {
        List<Block> blocks = new ArrayList<>();
        for (Supplier supplier : Supplier.values()) {
            List<Row> rows = FactTypes.all().stream()
                    .filter(type -> type.supplier() == supplier && !type.name().equals("bureaus"))
                    .map(type -> row(type, kept, rulebook))
                    .sorted(Comparator.comparingInt(Row::known).reversed())
                    .toList();
            blocks.add(new Block(supplier, rows));
        }
        return new RegisterListView(kept.bureau(), SupplyCount.of(kept, rulebook), blocks);
    }

    private static Row row(FactTypeDescription type, KeptRegisters kept, Rulebook rulebook) {
        List<String> indicators = rulebook.indicators().values().stream()
                .filter(indicator -> indicator.facts().contains(type.name()))
                .map(Indicator::id)
                .toList();
        return new Row(type, kept.count(type.name()), kept.known().getOrDefault(type.name(), 0), indicators);
    }
}
