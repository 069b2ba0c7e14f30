// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import org.mingjian.app.language.FeatureWords;
import org.mingjian.rules.facts.Words;

/** What can be wrong with a file or row before it is a fact; messages in {@code problems.properties}. */
public enum FileProblem {
    UNKNOWN_FILE,
    MISSING_BUREAUS,
    UNREADABLE,
    ENCODING,
    EMPTY_FILE,
    DUPLICATE_COLUMN,
    MISSING_COLUMN,
    UNKNOWN_COLUMN,
    CELL_COUNT,
    NOT_CSV,
    CELL_FAULT,
    NOT_XLSX,
    TOO_LARGE,
    ENCRYPTED,
    OLD_FORMAT,
    UNKNOWN_FORMAT,
    BROKEN_FILE,
    NO_TABLE,
    OTHER_BUREAU,
    NO_BUREAU,
    NO_ROWS,
    NO_WORDS,
    TOO_LONG,
    REPLY_FILE,
    NOT_A_BUREAUS,
    NOT_JSON,
    LONG_LINE,
    NESTED_VALUE,
    SEVERAL_VALUES,
    SEPARATOR_IN_VALUE,
    UNKNOWN_FIELD,
    EMPTY_PAGE,
    NO_TITLE,
    REPLY_PAGE,
    NO_LOOK,
    NO_INSTANT,
    NO_ADDRESS,
    NOT_TEXT,
    OUT_OF_SCOPE,
    BROKEN_OFF;

    public static final Words WORDS = Words.beside(FileProblem.class, "problems.properties");

    /** What whoever waits for an answer is told. */
    public static final FeatureWords REFUSALS = FeatureWords.beside(FileProblem.class, "refusals");

    public IntakeProblem in(String file, int row, String column, Object... values) {
        return new IntakeProblem(file, row, column, name(), WORDS.say(name(), values));
    }
}
