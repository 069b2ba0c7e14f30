// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.Locale;

/** The kinds of file a table is handed out as. */
public enum TableFormat {
    XLSX,
    CSV,
    DOCX,
    PDF;

    /** That of the ending of an address: {@code xlsx}, {@code csv}, {@code docx} or {@code pdf}. */
    public static TableFormat of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
