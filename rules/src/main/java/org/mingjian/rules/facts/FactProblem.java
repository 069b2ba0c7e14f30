// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/**
 * One thing wrong with one fact, as a value: nothing is thrown for bad data.
 *
 * @param column the column it lies in; empty when it concerns the whole fact
 * @param message Chinese: what is wrong, and what would be right
 */
public record FactProblem(String column, Code code, String message) {

    /** What is wrong; stable, for programs. */
    public enum Code {
        UNKNOWN_TYPE,
        UNKNOWN_COLUMN,
        REQUIRED,
        INVALID_TEXT,
        INVALID_NUMBER,
        INVALID_DATE,
        INVALID_MOMENT,
        INVALID_YES_NO,
        INVALID_CODE,
        INVALID_BUREAU,
        INVALID_PERIOD,
        /** Two columns contradict each other. */
        INCONSISTENT,
        /** Two unequal facts carry the same key. */
        CONFLICT,
        /** The bureau is not in the register of bureaus. */
        UNKNOWN_BUREAU,
        /** A bureau's code is part of another's. */
        OVERLAPPING_CODE
    }

    /** With the message of the code, its places filled. */
    static FactProblem of(String column, Code code, Object... values) {
        return new FactProblem(column, code, FactWords.problem(code, values));
    }
}
