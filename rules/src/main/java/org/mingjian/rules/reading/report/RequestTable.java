// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Table 3 of an annual report (收到和处理政府信息公开申请情况): figures of each row for natural persons, commercial
 * enterprises, research institutions, social organisations, legal services, others, total; an empty cell is null.
 */
public final class RequestTable {
    static final int COLUMNS = 7;

    private RequestTable() {}

    /** Rows by name, in the order of the table; rows that are missing or without figures are missing. */
    public static Map<String, List<@Nullable Integer>> read(String folded) {
        Map<String, List<@Nullable Integer>> rows = new LinkedHashMap<>();
        int from = 0;
        for (RequestRow row : RequestRow.values()) {
            from = put(rows, row, folded, from);
        }
        return Collections.unmodifiableMap(rows);
    }

    /** The first place of one of its headings with a whole row of figures behind it. */
    private static int put(Map<String, List<@Nullable Integer>> rows, RequestRow row, String folded, int from) {
        for (String heading : row.headings) {
            for (int at = folded.indexOf(heading, from); at >= 0; at = folded.indexOf(heading, at + 1)) {
                List<@Nullable Integer> figures = TableRow.behind(folded, at + heading.length(), COLUMNS);
                if (!figures.isEmpty()) {
                    rows.put(row.code, figures);
                    return at;
                }
            }
        }
        return from;
    }
}
