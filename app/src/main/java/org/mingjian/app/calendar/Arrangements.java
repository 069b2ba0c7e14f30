// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.InvalidHolidayTable;

/**
 * The arrangement of holidays of one year, checked: every day of the year or of the last December, none twice, the make-up
 * days on weekends, all holidays of the law there (全国年节及纪念日放假办法), and every row with the notice it rests on.
 */
final class Arrangements {

    static final FeatureWords WORDS = FeatureWords.beside(Arrangements.class, "arrangements");

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Map<String, String> KINDS = Map.of(
            "OFF", "OFF", "放假", "OFF", "休", "OFF", "休假", "OFF", "WORK", "WORK", "上班", "WORK", "班", "WORK", "调休上班",
            "WORK", "调休", "WORK");
    private static final List<String> HOLIDAYS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private final int year;
    private final List<String> defects;
    private final Map<LocalDate, String> rows = new TreeMap<>();
    private final List<String> named = new ArrayList<>();

    private Arrangements(int year, List<String> defects) {
        this.year = year;
        this.defects = defects;
    }

    /** The table of the year; null when there are defects. */
    static @Nullable HolidayTable of(int year, List<ArrangementDay> days, List<String> defects) {
        Arrangements read = new Arrangements(year, defects);
        days.forEach(read::add);
        return read.table();
    }

    private void add(ArrangementDay row) {
        LocalDate day = day(row);
        String kind = KINDS.get(row.day());
        boolean source = row.source().matches("(https?://[^/]+/\\S+( +https?://[^/]+/\\S+)*|\\S+〔\\d{4}〕\\S*号)");
        unless(kind != null, "KIND", row.line(), row.day());
        unless(!row.name().isEmpty() && !row.name().contains(","), "NAME", row.line(), row.name());
        unless(source, "SOURCE", row.line(), row.source());
        if (day == null || kind == null || !source) {
            return;
        }
        unless(
                day.getYear() == year || day.getYear() == year - 1 && day.getMonthValue() == 12,
                "OTHER_YEAR",
                row.line(),
                day,
                year);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        unless(kind.equals("OFF") || weekend, "MAKE_UP", row.line(), day);
        if (kind.equals("OFF") && day.getYear() == year) {
            named.add(row.name());
        }
        String line = String.join(",", day.toString(), kind, row.name(), row.source());
        unless(rows.putIfAbsent(day, line) == null, "TWICE", row.line(), day);
    }

    private @Nullable LocalDate day(ArrangementDay row) {
        Matcher parts = DAY.matcher(row.date());
        try {
            if (parts.matches()) {
                return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            }
        } catch (DateTimeException noDay) {
            // Told below, like a text that is no date at all.
            parts.reset();
        }
        unless(false, "DATE", row.line(), row.date());
        return null;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private @Nullable HolidayTable table() {
        if (defects.isEmpty()) {
            String missing = HOLIDAYS.stream()
                    .filter(holiday -> named.stream().noneMatch(name -> name.contains(holiday)))
                    .collect(Collectors.joining(WORDS.say("BETWEEN")));
            unless(missing.isEmpty(), "INCOMPLETE", year, missing);
        }
        if (!defects.isEmpty()) {
            return null;
        }
        try {
            HolidayTable table = HolidayTable.read(
                    "arrangement", "date,day,name,source\n" + String.join("\n", rows.values()) + "\n");
            unless(table.covers(year), "FIXED", year);
            return table.covers(year) ? table : null;
        } catch (InvalidHolidayTable invalid) {
            defects.add(invalid.getMessage());
            return null;
        }
    }

    private void unless(boolean right, String key, Object... values) {
        if (!right) {
            defects.add(WORDS.say(key, values));
        }
    }
}
