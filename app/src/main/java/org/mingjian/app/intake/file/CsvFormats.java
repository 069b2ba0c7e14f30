// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** The two dialects of CSV here: what is read and what is written. */
public final class CsvFormats {

    /** Any line end, empty rows kept so that line numbers stay true. */
    public static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** Line feeds; quotes only where needed. */
    public static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** What a spreadsheet takes for the beginning of a formula, in either width of script. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\x{A0}]*[=+\\-@＝＋－＠].*|(?s)[\\t\\r].*");

    private CsvFormats() {}

    /** Words somebody wrote, for a file that a spreadsheet may open: what it would take for a formula is text. */
    public static String words(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
