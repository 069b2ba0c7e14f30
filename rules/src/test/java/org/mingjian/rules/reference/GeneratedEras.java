// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import org.mingjian.rules.facts.FunctionKind;

/** Dated rows of the register of an invented bureau: most have none, some have spans that begin, end and overlap about the period. */
record GeneratedEras(Luck luck, Rows rows) {

    void add() {
        if (luck.chance(0.5)) {
            return;
        }
        for (int i = luck.below(3); i > 0; i--) {
            span("group-assignments", i, "group", luck.one("G1", "G2", "G3", "G4"));
        }
        for (FunctionKind function : FunctionKind.values()) {
            for (int i = luck.chance(0.3) ? 1 + luck.below(2) : 0; i > 0; i--) {
                span("bureau-functions", i, "function", function.name(), "held", luck.chance(0.5));
            }
        }
        for (int i = luck.below(3); i > 0; i--) {
            organ(i);
        }
        if (luck.chance(0.4)) {
            rows.add(
                    "bureau-reforms",
                    "kind",
                    "RENAME",
                    "effectiveOn",
                    about(),
                    "formerName",
                    luck.one("市教委", "市教育委员会"),
                    "basis",
                    "机构改革方案");
        }
    }

    private void organ(int nth) {
        span(
                "review-organs",
                nth,
                "government",
                luck.known(luck.one("示范市人民政府", "新城区人民政府")),
                "upperDepartment",
                luck.known(luck.one("示范省教育厅", "示范省教委")),
                "upperGovernment",
                luck.known("示范省人民政府"),
                "reviewLine",
                luck.chance(0.5)
                        ? null
                        : luck.one("OWN_GOVERNMENT", "OWN_GOVERNMENT_OR_UPPER_DEPARTMENT", "UPPER_DEPARTMENT"));
    }

    /** The days are spread by number so that no two spans of one kind begin on one day. */
    private void span(String type, int nth, Object... columns) {
        LocalDate from = about().minusDays(200L * (nth - 1));
        Object[] row = new Object[columns.length + 4];
        System.arraycopy(columns, 0, row, 0, columns.length);
        row[columns.length] = "from";
        row[columns.length + 1] = from;
        row[columns.length + 2] = "to";
        row[columns.length + 3] = luck.chance(0.5) ? null : from.plusDays(luck.below(600));
        rows.add(type, row);
    }

    private LocalDate about() {
        return luck.period().from().plusDays(luck.below(130) - 20);
    }
}
