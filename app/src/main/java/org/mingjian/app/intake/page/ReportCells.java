// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.AnnualReportReading;

/**
 * The figures and parts of an annual report's page, as cells of {@code annual-reports}. The form they belong to is that of
 * 国办公开办函〔2021〕30号; of reports of earlier years only year and period are taken.
 */
final class ReportCells {

    private static final int FIRST_YEAR = 2021;

    private ReportCells() {}

    static Map<String, String> of(AnnualReportReading report) {
        Map<String, String> cells = new LinkedHashMap<>();
        Integer year = report.period().year();
        cells.put("year", String.valueOf(year));
        cells.put("periodFrom", text(report.period().from()));
        cells.put("periodTo", text(report.period().to()));
        if (year != null && year >= FIRST_YEAR) {
            cells.put("sections", report.sections().stream().map(Enum::name).collect(Collectors.joining(";")));
            Map<String, List<@Nullable Integer>> requests = report.table3();
            cells.put("newRequests", figures(requests.get("newRequests")));
            cells.put("carriedIn", figures(requests.get("carriedIn")));
            cells.put("handled", figures(requests.get("total")));
            cells.put("carriedOut", figures(requests.get("carriedOut")));
            Map<String, List<@Nullable Integer>> challenges = report.table4();
            cells.put("reviews", figures(challenges.get("review")));
            cells.put("directSuits", figures(challenges.get("suit")));
            cells.put("suitsAfterReview", figures(challenges.get("suitAfterReview")));
        }
        return cells;
    }

    /** The whole row; where cells were left empty, its total alone. */
    private static String figures(@Nullable List<@Nullable Integer> row) {
        if (row == null) {
            return "";
        }
        boolean whole = row.stream().noneMatch(figure -> figure == null);
        return whole
                ? row.stream().map(String::valueOf).collect(Collectors.joining(";"))
                : text(row.get(row.size() - 1));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
