// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Table 4 of an annual report (政府信息公开行政复议、行政诉讼情况): upheld, corrected, other, pending, total, for review,
 * for suit without review and for suit after review.
 */
public final class LegalChallengeTable {
    private static final int COLUMNS = 15;

    private LegalChallengeTable() {}

    /** {@code review, suit, suitAfterReview}, or nothing where the table is not there whole. */
    public static Map<String, List<@Nullable Integer>> read(String folded) {
        Map<String, List<@Nullable Integer>> rows = new LinkedHashMap<>();
        int table = folded.lastIndexOf("复议后起诉");
        for (int at = table; at >= 0; at = folded.indexOf("总计", at + 1)) {
            List<@Nullable Integer> figures = TableRow.behind(folded, at + 2, COLUMNS);
            if (!figures.isEmpty()) {
                rows.put("review", figures.subList(0, 5));
                rows.put("suit", figures.subList(5, 10));
                rows.put("suitAfterReview", figures.subList(10, COLUMNS));
                return Collections.unmodifiableMap(rows);
            }
        }
        return Collections.unmodifiableMap(rows);
    }
}
