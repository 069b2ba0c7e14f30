// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Table 3 of an annual report (收到和处理政府信息公开申请情况): figures of each row for natural persons, commercial
 * enterprises, research institutions, social organisations, legal services, others, total.
 */
public final class RequestTable {
    private static final int COLUMNS = 7;

    private RequestTable() {}

    /** Rows by name, in the order of the table; rows that are missing or without figures are missing. */
    public static Map<String, List<Integer>> read(String folded) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        int from = put(rows, "newRequests", folded, 0, "本年新收政府信息公开申请", "本年新收");
        from = put(rows, "carriedIn", folded, from, "上年结转政府信息公开申请", "上年结转");
        put(rows, "granted", folded, from, "予以公开");
        put(rows, "partlyGranted", folded, from, "部分公开");
        put(rows, "total", folded, from, "总计");
        put(rows, "carriedOut", folded, from, "结转下年度继续办理", "结转下年度", "结转下年");
        return Collections.unmodifiableMap(rows);
    }

    private static int put(Map<String, List<Integer>> rows, String name, String folded, int from, String... headings) {
        for (String heading : headings) {
            for (int at = folded.indexOf(heading, from); at >= 0; at = folded.indexOf(heading, at + 1)) {
                List<Integer> figures = Figures.behind(folded, at + heading.length(), COLUMNS);
                if (figures.size() == COLUMNS) {
                    rows.put(name, figures);
                    return at;
                }
            }
        }
        return from;
    }
}
