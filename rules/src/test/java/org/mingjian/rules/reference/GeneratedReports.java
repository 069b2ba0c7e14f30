// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingjian.rules.facts.ReportSection;

/** Invented contents of an annual report: parts, period, tables and likeness to others. */
final class GeneratedReports {

    private final Luck luck;

    GeneratedReports(Luck luck) {
        this.luck = luck;
    }

    /** The columns of a report about a year, name and value in turn. */
    List<Object> columns(int year) {
        List<Object> columns = new ArrayList<>();
        if (luck.chance(0.25)) {
            return columns;
        }
        if (luck.chance(0.05)) {
            columns.addAll(luck.one(
                    List.of("carriedOut", "1"),
                    List.of("directSuits", "1;0;0;1;1"),
                    List.of("periodTo", year + "-12-30")));
            return columns;
        }
        columns.addAll(List.of("sections", sections()));
        add(columns, "periodFrom", LocalDate.of(year, 1, luck.careful() ? 1 : 2));
        add(columns, "periodTo", LocalDate.of(year, 12, luck.careful() ? 31 : 30));
        int other = luck.below(3);
        boolean totals = luck.chance(0.4);
        add(columns, "newRequests", row(totals, luck.one(0, 1, 2, 3), other));
        add(columns, "carriedIn", row(totals, 0, 1));
        add(columns, "handled", row(totals, luck.careful() ? 1 : 2, other));
        add(columns, "carriedOut", row(totals, luck.careful() ? 1 : 0, 1));
        for (String kind : List.of("reviews", "directSuits", "suitsAfterReview")) {
            add(columns, kind, luck.careful() ? "1;0;0;1;2" : luck.one("1;0;0;1;2", "1;0;0;1;1", "1;2"));
        }
        add(columns, "similarityToLastYear", luck.chance(0.7) ? "0.79" : luck.one("0.80", "0.95"));
        add(columns, "similarityToPeer", luck.chance(0.8) ? "0.30" : luck.one("0.7999", "0.80"));
        return columns;
    }

    private void add(List<Object> columns, String name, Object value) {
        Object known = luck.known(value);
        if (known != null) {
            columns.addAll(List.of(name, known));
        }
    }

    private String sections() {
        return IntStream.range(0, ReportSection.values().length)
                .filter(i -> luck.careful() || luck.careful())
                .mapToObj(i -> ReportSection.values()[i].name())
                .collect(Collectors.joining(";"));
    }

    /** A row of seven numbers, or its total alone. */
    private String row(boolean total, int first, int second) {
        int sum = first + second + (luck.chance(0.06) ? 1 : 0);
        if (total || luck.chance(0.1)) {
            return String.valueOf(sum);
        }
        return luck.chance(0.03) ? first + ";" + second : first + ";" + second + ";0;0;0;0;" + sum;
    }
}
