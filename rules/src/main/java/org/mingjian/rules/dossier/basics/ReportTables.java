// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjian.rules.facts.AnnualReport;

/** The cross-sums of an annual report's two tables, 国办公开办函〔2021〕30号; each fault in Chinese words. */
final class ReportTables {

    /** Natural persons, five kinds of legal persons, and the total. */
    private static final int APPLICANTS = 7;

    /** Upheld, corrected, other, undecided, and the total. */
    private static final int RESULTS = 5;

    private ReportTables() {}

    /** Whether any row of either table is registered. */
    static boolean any(AnnualReport report) {
        return Stream.of(requestRows(report), challengeRows(report))
                .flatMap(rows -> rows.values().stream())
                .anyMatch(row -> !row.isEmpty());
    }

    /** Whether a row of requests is there in full or as its total alone. */
    static boolean totalStated(List<Integer> row) {
        return row.size() == APPLICANTS || row.size() == 1;
    }

    /** Whether nothing is known wrong, but not every row is there. */
    static boolean requestsUnknown(AnnualReport report) {
        return requestFaults(report).isEmpty() && !requestTotalsStated(report);
    }

    static boolean challengesUnknown(AnnualReport report) {
        boolean stated = challengeRows(report).values().stream().allMatch(row -> row.size() == RESULTS);
        return challengeFaults(report).isEmpty() && !stated;
    }

    /** Column by column, 一 + 二 = 三 + 四, or only of the totals; and every full row's columns are its total. */
    static List<String> requestFaults(AnnualReport report) {
        List<String> faults = new ArrayList<>();
        if (requestTotalsStated(report)) {
            boolean full = requestRows(report).values().stream().allMatch(row -> row.size() == APPLICANTS);
            for (int back = full ? APPLICANTS : 1; back >= 1; back--) {
                addBalance(faults, report, back);
            }
        }
        requestRows(report).forEach((title, row) -> addSum(faults, title, row, APPLICANTS));
        return faults;
    }

    static List<String> challengeFaults(AnnualReport report) {
        List<String> faults = new ArrayList<>();
        challengeRows(report).forEach((title, row) -> addSum(faults, title, row, RESULTS));
        return faults;
    }

    private static boolean requestTotalsStated(AnnualReport report) {
        return requestRows(report).values().stream().allMatch(ReportTables::totalStated);
    }

    private static Map<String, List<Integer>> requestRows(AnnualReport report) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        rows.put("本年新收", report.newRequests());
        rows.put("上年结转", report.carriedIn());
        rows.put("办理结果总计", report.handled());
        rows.put("结转下年度", report.carriedOut());
        return rows;
    }

    private static Map<String, List<Integer>> challengeRows(AnnualReport report) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        rows.put("行政复议", report.reviews());
        rows.put("未经复议直接起诉", report.directSuits());
        rows.put("复议后起诉", report.suitsAfterReview());
        return rows;
    }

    /** @param back place of the column from the right, the total is 1 */
    private static void addBalance(List<String> faults, AnnualReport report, int back) {
        int received = fromRight(report.newRequests(), back) + fromRight(report.carriedIn(), back);
        int settled = fromRight(report.handled(), back) + fromRight(report.carriedOut(), back);
        if (received != settled) {
            String column = back == 1 ? "总计列" : "第" + (APPLICANTS - back + 1) + "列";
            faults.add(column + "新收加结转 " + received + "，办结加结转下年 " + settled);
        }
    }

    private static int fromRight(List<Integer> row, int back) {
        return row.get(row.size() - back);
    }

    private static void addSum(List<String> faults, String title, List<Integer> row, int columns) {
        if (row.size() != columns) {
            return;
        }
        int last = columns - 1;
        int sum = row.subList(0, last).stream().mapToInt(Integer::intValue).sum();
        if (sum != row.get(last)) {
            faults.add(title + "各列合计 " + sum + "，所列总计 " + row.get(last));
        }
    }
}
