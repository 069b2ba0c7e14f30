// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.Sha256;

/**
 * The State Council's holiday arrangements (节假日安排) of some years, each day with its notice; immutable.
 *
 * <p>A year is covered when its three fixed holidays, 1 January, 1 May and 1 October, are off. A notice that only
 * reaches back into December of the year before does not cover that year.
 */
public final class HolidayTable {

    private static final String CHINA = "/calendar/CN.csv";

    private final SortedMap<LocalDate, ArrangedDay> days;
    private final SortedSet<Integer> coveredYears;

    HolidayTable(SortedMap<LocalDate, ArrangedDay> days) {
        this.days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        this.coveredYears = Collections.unmodifiableSortedSet(this.days.keySet().stream()
                .map(LocalDate::getYear)
                .filter(this::holdsFixedHolidays)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The bundled arrangements of mainland China, 2017–2026. */
    public static HolidayTable china() {
        return Bundled.CHINA_TABLE;
    }

    /**
     * Reads a table from CSV with the header {@code date,day,name,source}; the source is the address of a notice, or its
     * number such as 国办发明电〔2025〕7号.
     *
     * @param file name used in defects
     * @throws InvalidHolidayTable naming every wrong line
     */
    public static HolidayTable read(String file, String csv) {
        return HolidayTableReader.read(file, csv);
    }

    /** A table without any arrangement: every year follows Monday to Friday. */
    public static HolidayTable empty() {
        return new HolidayTable(new TreeMap<>());
    }

    /**
     * The same with the arrangement of one year replaced by another's days: those of the year, and the last of December
     * before, which the notice of a year may move.
     */
    public HolidayTable with(int year, HolidayTable arrangement) {
        SortedMap<LocalDate, ArrangedDay> all = new TreeMap<>(days);
        all.keySet().removeIf(day -> day.getYear() == year);
        all.putAll(arrangement.days);
        return new HolidayTable(all);
    }

    /** The days of one year alone. */
    public HolidayTable of(int year) {
        SortedMap<LocalDate, ArrangedDay> own = new TreeMap<>(days);
        own.keySet().removeIf(day -> day.getYear() != year);
        return new HolidayTable(own);
    }

    /** The same holidays without the make-up days: the table a careless count rests on. */
    public HolidayTable withoutMakeUpDays() {
        SortedMap<LocalDate, ArrangedDay> off = new TreeMap<>(days);
        off.values().removeIf(day -> day.kind() == ArrangedDay.Kind.WORK);
        return new HolidayTable(off);
    }

    /** What a notice orders for this day, if any does. */
    public Optional<ArrangedDay> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** All arranged days in date order. */
    public Collection<ArrangedDay> days() {
        return days.values();
    }

    public SortedSet<Integer> coveredYears() {
        return coveredYears;
    }

    public boolean covers(int year) {
        return coveredYears.contains(year);
    }

    /** The table as canonical CSV: by date, LF, UTF-8; {@link #read} gives an equal table back. */
    public String csv() {
        return days.values().stream()
                .map(day -> String.join(
                        ",", day.date().toString(), day.kind().name(), day.holiday(), String.join(" ", day.notices())))
                .collect(Collectors.joining("\n", HolidayTableReader.HEADER + "\n", "\n"));
    }

    /** SHA-256 of {@link #csv()}, lower-case hexadecimal: the same for the same arrangements in any order. */
    public String digest() {
        return Sha256.of(csv());
    }

    private boolean holdsFixedHolidays(int year) {
        return isOff(LocalDate.of(year, 1, 1)) && isOff(LocalDate.of(year, 5, 1)) && isOff(LocalDate.of(year, 10, 1));
    }

    private boolean isOff(LocalDate date) {
        return on(date).filter(day -> day.kind() == ArrangedDay.Kind.OFF).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayTable table && days.equals(table.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    private static final class Bundled {

        static final HolidayTable CHINA_TABLE = read(CHINA, text());

        private static String text() {
            try (InputStream in =
                    Objects.requireNonNull(HolidayTable.class.getResourceAsStream(CHINA), CHINA + " missing")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
