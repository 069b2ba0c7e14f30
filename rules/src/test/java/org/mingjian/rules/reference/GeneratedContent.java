// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.rules.facts.StandardColumn;

/** Invented standard catalogues, statutory categories and policy concerns with their answers. */
final class GeneratedContent {

    private final Luck luck;
    private final Rows rows;

    GeneratedContent(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        catalogues();
        categories();
        for (int i = luck.below(3); i > 0; i--) {
            concern("K" + i);
        }
    }

    private void catalogues() {
        for (int i = luck.below(3); i > 0; i--) {
            List<String> columns = new ArrayList<>();
            for (StandardColumn column : StandardColumn.values()) {
                if (luck.careful() || luck.careful()) {
                    columns.add(column.name());
                }
            }
            LocalDate pinned = luck.chance(0.4) ? luck.day() : null;
            rows.add(
                    "standard-catalogues",
                    "field",
                    "领域" + i,
                    "updatedOn",
                    luck.known(luck.careful() ? luck.day() : luck.period().to().minusDays(355 + luck.below(20))),
                    "columns",
                    luck.chance(0.1) ? null : columns,
                    "pinnedFrom",
                    luck.known(pinned),
                    "pinnedTo",
                    pinned == null ? null : luck.known(pinned.plusDays(luck.careful() ? 30 : 29)));
            rows.about("领域" + i, "JC-04");
        }
        rows.about("", "JC-04");
    }

    private void categories() {
        Set<String> categories = new TreeSet<>();
        for (int i = luck.below(5); i > 0; i--) {
            categories.add(luck.one("A20_02", "A20_03", "A20_04", "A20_06", "A20_07", "A21"));
        }
        for (String category : categories) {
            LocalDate checked = luck.chance(0.4) ? null : luck.period().to().plusDays(luck.below(30) - 20);
            LocalDate measured = checked == null ? luck.period().to() : checked;
            Integer cadence = luck.chance(0.3) ? 92 : null;
            int most = cadence == null ? 365 : cadence;
            LocalDate last = luck.careful() ? luck.upTo(measured, most) : measured.minusDays(most + luck.below(6) - 3);
            rows.add(
                    "statutory-duties",
                    "category",
                    category,
                    "applicable",
                    luck.chance(0.85),
                    "column",
                    luck.chance(0.5) ? null : "C" + (1 + luck.below(3)),
                    "lastPublishedOn",
                    luck.chance(0.25) ? null : luck.chance(0.1) ? luck.day() : last,
                    "cadenceDays",
                    cadence,
                    "checkedOn",
                    checked);
            rows.about(category, "JC-05");
            if (luck.chance(0.2)) {
                rows.add(
                        "documents",
                        "id",
                        "F" + category,
                        "kind",
                        "OTHER",
                        "title",
                        "内容" + category,
                        "category",
                        category,
                        "publishedOn",
                        luck.known(luck.chance(0.5) ? luck.day() : last.plusDays(luck.below(9) - 4)));
            }
        }
        rows.about("C1", "JC-05");
    }

    private void concern(String id) {
        LocalDate raised = luck.day();
        rows.add(
                "concerns",
                "id",
                id,
                "topic",
                "食堂是否可以外包",
                "kind",
                luck.one("MISREADING", "COMMON_QUESTION", "COMMON_QUESTION", "SINGLE_QUESTION"),
                "raisedOn",
                raised);
        rows.about(id, "JD-08");
        int answers = luck.one(0, 1, 1, 2);
        for (int i = 0; i < answers; i++) {
            rows.add(
                    "documents",
                    "id",
                    "W" + id + i,
                    "kind",
                    luck.one("INTERPRETATION", "OTHER"),
                    "title",
                    "关于外包的答问" + id,
                    "concern",
                    id,
                    "publishedOn",
                    luck.known(luck.termAfter(raised, 5)));
        }
    }
}
