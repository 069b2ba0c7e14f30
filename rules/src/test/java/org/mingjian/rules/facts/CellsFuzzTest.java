// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjian.rules.fuzz.Fuzzing;
import org.mingjian.rules.fuzz.Mutations;

/** Spoiled cells of every register are a fact that can be written and read again, or told with their column. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CellsFuzzTest {

    private static final List<String> CELLS = List.of(
            "SHIJIAOYU",
            "2026-03-05",
            "2026-03-05T09:30",
            "2026年3月5日",
            "12",
            "12.50",
            "是",
            "true",
            "45元/件",
            "20260305",
            "");

    @Test
    void spoiledCellsAreAFactOrToldByColumn() {
        Fuzzing.each(1_500, mutations -> {
            FactTypeDescription type = mutations.one(FactTypes.all());
            FactReading reading =
                    FactTypes.read(type.name(), row(mutations, type), mutations.one(List.of(Spelling.values())));
            Fact fact = reading.fact();
            if (fact == null) {
                assertThat(reading.problems()).isNotEmpty();
            } else {
                Map<String, String> written = FactTypes.write(fact);
                Fact again = FactTypes.read(type.name(), written).orThrow();
                assertThat(FactTypes.contentHash(again)).as("%s", written).isEqualTo(FactTypes.contentHash(fact));
            }
        });
    }

    /** The square of its length would be hours. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aCellOfNothingButBlanksIsReadInOneGo() {
        for (String blank : List.of(" ", "T", "0", " 0:00:00.0")) {
            Map<String, String> row = Map.of(
                    "bureau", "SHIJIAOYU", "id", "1", "receivedOn", blank.repeat(2_000_000 / blank.length()) + "x");

            assertThat(FactTypes.read("disclosure-requests", row, Spelling.TOLERANT)
                            .problems())
                    .isNotEmpty();
        }
    }

    /** Mostly what belongs there, so that one spoiled cell does not hide behind another. */
    private static Map<String, String> row(Mutations mutations, FactTypeDescription type) {
        Map<String, String> row = new HashMap<>();
        for (FactColumn column : type.columns()) {
            if (column.required() || mutations.below(2) == 0) {
                row.put(column.name(), cell(mutations, column));
            }
        }
        for (int i = mutations.below(3); i >= 0; i--) {
            String cell = mutations.one(CELLS);
            row.put(mutations.one(type.columns()).name(), mutations.text(cell, mutations.one(CELLS)));
        }
        return row;
    }

    private static String cell(Mutations mutations, FactColumn column) {
        return switch (column.type()) {
            case BUREAU -> "SHIJIAOYU";
            case DATE -> "2026-03-05";
            case MOMENT -> "2026-03-05T09:30";
            case CODE -> mutations.one(column.codes()).code();
            default -> mutations.one(CELLS);
        };
    }
}
