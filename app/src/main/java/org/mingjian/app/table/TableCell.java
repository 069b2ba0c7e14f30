// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a value stands in a cell. */
final class TableCell {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    /** No office file can hold these characters. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    /** Of a cell of a spreadsheet. */
    private static final int LONGEST = 32_000;

    private TableCell() {}

    /** Points with their decimals, a moment in Chinese standard time; what no file can hold left out. */
    static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        String text = UNWRITABLE.matcher(value.toString()).replaceAll("");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
