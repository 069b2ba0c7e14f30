// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.page.Fold;

/**
 * The time an annual report covers.
 *
 * @param year the year of its title, else of its period, or null
 * @param from first day of its figures (统计期限), or null
 * @param to last day of its figures, or null
 */
public record ReportPeriod(
        @Nullable Integer year,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final int OPENING = 3000;
    private static final int REACH = 40;

    public static ReportPeriod read(@Nullable String title, String folded) {
        LocalDate from = null;
        LocalDate to = null;
        int last = Math.min(folded.length(), OPENING);
        for (int i = 0; i < last && to == null; i++) {
            DateText.Found first = DateText.at(folded, i);
            LocalDate start = first == null ? null : first.date();
            LocalDate end = first == null || start == null ? null : end(folded, first.end(), start.getYear());
            from = end == null ? from : start;
            to = end;
        }
        Integer year = title == null ? null : year(Fold.fold(title));
        return new ReportPeriod(year == null && from != null ? Integer.valueOf(from.getYear()) : year, from, to);
    }

    /** The date behind 至, 到 or a dash, with its own year or without. */
    private static @Nullable LocalDate end(String folded, int from, int year) {
        int last = Math.min(folded.length(), from + REACH);
        int i = from;
        while (i < last && " 起".indexOf(folded.charAt(i)) >= 0) {
            i++;
        }
        if (i >= last || "至到—-~".indexOf(folded.charAt(i)) < 0) {
            return null;
        }
        while (i < last && !Character.isDigit(folded.charAt(i))) {
            i++;
        }
        String rest = folded.substring(i, Math.min(folded.length(), i + 16));
        DateText.Found own = rest.isEmpty() ? null : DateText.at(rest, 0);
        DateText.Found found = own == null ? DateText.at(year + "年" + rest, 0) : own;
        return found == null ? null : found.date();
    }

    /** 2025年…, 2025年度…, 2025年政府信息公开… */
    private static @Nullable Integer year(String title) {
        for (int i = 0; i + 4 < title.length(); i++) {
            String digits = title.substring(i, i + 4);
            if (title.charAt(i + 4) == '年' && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Integer.valueOf(digits);
            }
        }
        return null;
    }
}
