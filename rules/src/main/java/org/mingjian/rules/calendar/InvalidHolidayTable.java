// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** A holiday table that cannot be used; it names every defect with its line. */
public final class InvalidHolidayTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    /**
     * One wrong line.
     *
     * @param line line number in the file, from 1
     * @param message the bad condition, then the value
     */
    public record Defect(int line, String message) {}

    InvalidHolidayTable(String file, List<Defect> defects) {
        super(defects.stream()
                .map(defect -> file + ":" + defect.line() + ": " + defect.message())
                .collect(Collectors.joining("\n")));
        this.defects = List.copyOf(defects);
    }

    /** All defects in line order; never empty. */
    public List<Defect> defects() {
        return defects;
    }
}
