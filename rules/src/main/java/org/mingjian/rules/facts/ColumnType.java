// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How the values of a column are written. */
public enum ColumnType {
    /** Any text without control characters; outer blanks do not count. */
    TEXT("string"),
    /** Whole number from 0, at most nine digits. */
    WHOLE("integer"),
    /** Decimal from 0, at most six decimals; kept with at least two. */
    DECIMAL("string"),
    /** {@code 2026-03-05}. */
    DATE("string"),
    /** {@code 2026-03-05T14:30}: day and minute in Beijing time; for terms that run in hours. */
    MOMENT("string"),
    /** {@code true} or {@code false}; 是 and 否 are read too. */
    YES_NO("boolean"),
    /** One of the column's codes, upper case. */
    CODE("string"),
    /** Code of a bureau: 6 to 18 upper case letters or digits. */
    BUREAU("string");

    private final String jsonType;

    ColumnType(String jsonType) {
        this.jsonType = jsonType;
    }

    /** Type in JSON Schema. */
    public String jsonType() {
        return jsonType;
    }
}
