// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.rules.facts.AnnualReport;

/** The cross-sums of an annual report's two tables, 国办公开办函〔2021〕30号; each fault in Chinese words. */
final class ReportTables {

    /** Natural persons, five kinds of legal persons, and the total. */
    private static final int APPLICANTS = 7;

    /** Upheld, corrected, other, undecided, and the total. */
    private static final int RESULTS = 5;

    private ReportTables() {}

    /** Whether the four rows of the table of requests are there and of one length: seven columns, or the total alone. */
    static boolean requestsStated(AnnualReport report) {
        List<Integer> lengths =
                requestRows(report).stream().map(List::size).distinct().toList();
        return lengths.size() == 1 && (lengths.get(0) == APPLICANTS || lengths.get(0) == 1);
    }

    /** Column by column, 一 + 二 = 三 + 四; and every row's columns are its total. */
    static List<String> requestFaults(AnnualReport report) {
        List<String> faults = new ArrayList<>();
        if (!requestsStated(report)) {
            return faults;
        }
        int columns = report.newRequests().size();
        for (int i = 0; i < columns; i++) {
            int received = report.newRequests().get(i) + report.carriedIn().get(i);
            int settled = report.handled().get(i) + report.carriedOut().get(i);
            if (received != settled) {
                faults.add(
                        (i == columns - 1 ? "总计列" : "第" + (i + 1) + "列") + "新收加结转 " + received + "，办结加结转下年 " + settled);
            }
        }
        if (columns > 1) {
            addSum(faults, "本年新收", report.newRequests());
            addSum(faults, "上年结转", report.carriedIn());
            addSum(faults, "办理结果总计", report.handled());
            addSum(faults, "结转下年度", report.carriedOut());
        }
        return faults;
    }

    static boolean challengesStated(AnnualReport report) {
        return Stream.of(report.reviews(), report.directSuits(), report.suitsAfterReview())
                .allMatch(row -> row.size() == RESULTS);
    }

    static List<String> challengeFaults(AnnualReport report) {
        List<String> faults = new ArrayList<>();
        if (challengesStated(report)) {
            addSum(faults, "行政复议", report.reviews());
            addSum(faults, "未经复议直接起诉", report.directSuits());
            addSum(faults, "复议后起诉", report.suitsAfterReview());
        }
        return faults;
    }

    private static List<List<Integer>> requestRows(AnnualReport report) {
        return List.of(report.newRequests(), report.carriedIn(), report.handled(), report.carriedOut());
    }

    private static void addSum(List<String> faults, String row, List<Integer> numbers) {
        int last = numbers.size() - 1;
        int sum = numbers.subList(0, last).stream().mapToInt(Integer::intValue).sum();
        if (sum != numbers.get(last)) {
            faults.add(row + "各列合计 " + sum + "，所列总计 " + numbers.get(last));
        }
    }
}
