// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last row of a page of findings: the next page begins after it, in the order by effective loss descending, then id.
 *
 * @param effective points, at least 0.00
 */
record FindingCursor(BigDecimal effective, String id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?)-([0-9A-Za-z]{1,64})");
    /** Before every row: no loss is as great. */
    private static final FindingCursor START = new FindingCursor(new BigDecimal("1000000"), "");

    /** A cursor nobody gave out counts as none. */
    static FindingCursor read(@Nullable String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        return parts.matches() ? new FindingCursor(new BigDecimal(parts.group(1)), parts.group(2)) : START;
    }

    String written() {
        return effective.toPlainString() + "-" + id;
    }
}
