// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.InvalidHolidayTable.Defect;

/** Reads the CSV text of a holiday table and collects its defects, all of them. */
final class HolidayTableReader {

    static final String HEADER = "date,day,name,source";

    private static final Pattern SOURCE = Pattern.compile("https?://[^/]+/.+|\\S+〔\\d{4}〕\\S*号");

    private final SortedMap<LocalDate, ArrangedDay> days = new TreeMap<>();
    private final List<Defect> defects = new ArrayList<>();
    private int line;

    static HolidayTable read(String file, String csv) {
        HolidayTableReader reader = new HolidayTableReader();
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        text.lines().forEach(reader::readLine);
        if (reader.line == 0) {
            reader.defects.add(new Defect(1, "header missing, expected " + HEADER));
        }
        if (!reader.defects.isEmpty()) {
            throw new InvalidHolidayTable(file, reader.defects);
        }
        return new HolidayTable(reader.days);
    }

    private void readLine(String text) {
        line++;
        if (line == 1) {
            if (!text.equals(HEADER)) {
                reject("wrong header, expected " + HEADER, text);
            }
        } else if (!text.isBlank()) {
            readRow(text);
        }
    }

    private void readRow(String text) {
        String[] cells = text.split(",", -1);
        if (cells.length != 4) {
            reject("4 columns expected, found " + cells.length, text);
            return;
        }
        LocalDate date = date(cells[0]);
        ArrangedDay.Kind kind = kind(cells[1]);
        boolean named = holds("name empty", cells[2], !cells[2].isBlank());
        List<String> notices = List.of(cells[3].strip().split(" +"));
        boolean sourced = holds(
                "source is neither the address of a notice nor its number",
                cells[3],
                notices.stream().allMatch(notice -> SOURCE.matcher(notice).matches()));
        if (date == null || kind == null || !named || !sourced) {
            return;
        }
        if (days.putIfAbsent(date, new ArrangedDay(date, kind, cells[2].strip(), notices)) != null) {
            reject("date given twice", cells[0]);
        }
    }

    private @Nullable LocalDate date(String cell) {
        try {
            LocalDate date = LocalDate.parse(cell);
            return holds("date outside " + WorkingDays.RANGE, cell, WorkingDays.inRange(date)) ? date : null;
        } catch (DateTimeException e) {
            reject("not a date YYYY-MM-DD", cell);
            return null;
        }
    }

    private ArrangedDay.@Nullable Kind kind(String cell) {
        switch (cell) {
            case "OFF":
                return ArrangedDay.Kind.OFF;
            case "WORK":
                return ArrangedDay.Kind.WORK;
            default:
                reject("day is neither OFF nor WORK", cell);
                return null;
        }
    }

    private boolean holds(String otherwise, String cell, boolean condition) {
        if (!condition) {
            reject(otherwise, cell);
        }
        return condition;
    }

    private void reject(String condition, String value) {
        defects.add(new Defect(line, condition + ": " + value));
    }
}
