// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last row of a page of findings: the next page begins after it, in a {@link FindingOrder}.
 *
 * @param effective points, at least 0.00
 * @param key of the column by which the rows are ordered; empty for the order by loss alone
 */
record FindingCursor(BigDecimal effective, String id, String key) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?)-([0-9A-Za-z]{1,64})(?:-([0-9A-Za-z_-]{1,64}))?");

    /** A cursor nobody gave out counts as none: the rows begin with the first. */
    static @Nullable FindingCursor read(@Nullable String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return null;
        }
        String key = parts.group(3);
        return new FindingCursor(new BigDecimal(parts.group(1)), parts.group(2), key == null ? "" : key);
    }

    String written() {
        return effective.toPlainString() + "-" + id + (key.isEmpty() ? "" : "-" + key);
    }
}
