// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import org.apache.commons.csv.CSVFormat;

/** The two dialects of CSV here: what is read and what is written. */
public final class CsvFormats {

    /** Any line end, empty rows kept so that line numbers stay true. */
    public static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** Line feeds; quotes only where needed. */
    public static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvFormats() {}
}
