// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named quantity a rule or the dossier asks with; law that changed carries one value per time.
 *
 * @param type how the value is written
 * @param unit for people, e.g. {@code working day}
 * @param meaning Chinese, one line
 * @param values at least one; by {@code from} ascending; the first may have no {@code from}
 */
public record Parameter(String name, Type type, String unit, String meaning, List<Valued> values) {

    public Parameter {
        values = List.copyOf(values);
    }

    /** How a parameter's value is written. */
    public enum Type {
        WHOLE,
        DECIMAL,
        DATE,
        TEXT,
        /** Codes joined by {@code ;}. */
        CODES;

        /** Whether a text is a value of this type. */
        public boolean fits(String text) {
            try {
                switch (this) {
                    case WHOLE -> Integer.parseInt(text);
                    case DECIMAL -> new BigDecimal(text);
                    case DATE -> LocalDate.parse(text);
                    case TEXT, CODES -> {}
                }
                return true;
            } catch (NumberFormatException | DateTimeParseException wrong) {
                return false;
            }
        }
    }

    /**
     * A value and the first day it holds.
     *
     * @param from first day, inclusive; empty: always before the next one
     * @param value as text
     */
    public record Valued(@Nullable LocalDate from, String value) {}

    /** The same parameter with one value for all times: an edition's own figure. */
    public Parameter setTo(String value) {
        return new Parameter(name, type, unit, meaning, List.of(new Valued(null, value)));
    }

    /** The value in force on a day. */
    public String on(LocalDate day) {
        String value = values.get(0).value();
        for (Valued valued : values) {
            LocalDate from = valued.from();
            if (from != null && !day.isBefore(from)) {
                value = valued.value();
            }
        }
        return value;
    }
}
