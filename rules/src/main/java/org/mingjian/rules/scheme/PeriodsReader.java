// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.yaml.YamlMapping;

/**
 * Reads the periods of an edition: {@code years} opens each of them with its quarters and months, {@code listed} adds
 * others.
 */
final class PeriodsReader {

    private PeriodsReader() {}

    static SortedMap<String, PeriodDates> periods(YamlMapping root) {
        var periods = new TreeMap<String, PeriodDates>();
        YamlMapping yaml = root.mapping("periods");
        yaml.keysInAnyOrder("years?", "listed?", "snapshot?");
        if (yaml.given("years")) {
            years(yaml.mapping("years"), periods);
        }
        var listed = new TreeMap<String, PeriodDates>();
        if (yaml.given("listed")) {
            yaml.mappings("listed").forEach(row -> listed(row, listed));
        }
        periods.putAll(listed);
        return periods;
    }

    /** Under {@code snapshot: last_day} the edition looks at each period as it stood on its last day. */
    static @Nullable Snapshot snapshot(YamlMapping root) {
        YamlMapping yaml = root.mapping("periods");
        return yaml.given("snapshot") ? yaml.word("snapshot", Snapshot.class) : null;
    }

    private static void years(YamlMapping yaml, SortedMap<String, PeriodDates> periods) {
        yaml.keysInAnyOrder("from", "to");
        int from = yaml.whole("from");
        int to = yaml.whole("to");
        if (from < 2008 || to > 2099 || from > to) {
            yaml.defect("from", "years " + from + " to " + to + " do not lie in order between 2008 and 2099");
            return;
        }
        for (int year = from; year <= to; year++) {
            add(periods, Integer.toString(year));
            for (int quarter = 1; quarter <= 4; quarter++) {
                add(periods, year + "Q" + quarter);
            }
            for (int month = 1; month <= 12; month++) {
                add(periods, year + (month < 10 ? "-0" : "-") + month);
            }
        }
    }

    private static void add(SortedMap<String, PeriodDates> periods, String name) {
        Periods.named(name).ifPresent(dates -> periods.put(name, dates));
    }

    private static void listed(YamlMapping yaml, SortedMap<String, PeriodDates> listed) {
        yaml.keysInAnyOrder("period", "from", "to");
        String period = yaml.text("period");
        LocalDate from = yaml.day("from");
        LocalDate to = yaml.day("to");
        if (from.isAfter(to)) {
            yaml.defect("from", "period " + period + " starts on " + from + ", after its end " + to);
        }
        var dates = new PeriodDates(period, from, to);
        for (PeriodDates other : listed.values()) {
            if (overlap(dates, other)) {
                yaml.defect("from", "period " + period + " overlaps " + other.period());
            }
        }
        if (listed.put(period, dates) != null) {
            yaml.defect("period", "period " + period + " is given twice");
        }
    }

    /** A period may lie within another one (a quarter in its year); partly overlapping ones count a case in both. */
    private static boolean overlap(PeriodDates one, PeriodDates other) {
        boolean apart = one.from().isAfter(other.to()) || other.from().isAfter(one.to());
        return !apart && !within(one, other) && !within(other, one);
    }

    private static boolean within(PeriodDates inner, PeriodDates outer) {
        boolean inside = outer.contains(inner.from()) && outer.contains(inner.to());
        boolean same = inner.from().equals(outer.from()) && inner.to().equals(outer.to());
        return inside && !same;
    }
}
