// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.report.SumProblem.Kind;

/**
 * Checks the sums between the figures of an annual report (表内勾稽). An empty cell counts as nothing within a sum; a total
 * that is left empty is not judged, and neither is a sum of which a row is missing.
 */
public final class CrossSums {
    private static final int TOTAL = RequestTable.COLUMNS - 1;
    private static final int CHALLENGE_TOTAL = 4;

    private final Map<String, List<@Nullable Integer>> requests;
    private final List<SumProblem> problems = new ArrayList<>();

    private CrossSums(Map<String, List<@Nullable Integer>> requests) {
        this.requests = requests;
    }

    /**
     * @param requests table 3
     * @param challenges table 4
     * @param told number of new requests that the text tells, or null
     */
    public static List<SumProblem> check(
            Map<String, List<@Nullable Integer>> requests,
            Map<String, List<@Nullable Integer>> challenges,
            @Nullable Integer told) {
        CrossSums sums = new CrossSums(requests);
        requests.forEach((row, figures) -> sums.total(Kind.ROW_TOTAL, row, figures, TOTAL));
        sums.results();
        sums.balance();
        challenges.forEach((row, figures) -> sums.total(Kind.CHALLENGES_TOTAL, row, figures, CHALLENGE_TOTAL));
        List<@Nullable Integer> received = requests.get(RequestRow.NEW_REQUESTS.code);
        Integer total = received == null ? null : received.get(TOTAL);
        if (told != null && total != null && !told.equals(total)) {
            sums.problems.add(new SumProblem(Kind.TEXT_AND_TABLE, RequestRow.NEW_REQUESTS.code, TOTAL, total, told));
        }
        return List.copyOf(sums.problems);
    }

    private void total(Kind kind, String row, List<@Nullable Integer> figures, int total) {
        int sum = 0;
        for (int i = 0; i < total; i++) {
            sum += orNothing(figures.get(i));
        }
        compare(kind, row, total, figures.get(total), sum);
    }

    /** 总计 = (一) … (六), a column at a time. */
    private void results() {
        List<@Nullable Integer> totals = requests.get(RequestRow.TOTAL.code);
        if (totals == null || !requests.containsKey(RequestRow.GRANTED.code)) {
            return;
        }
        for (int column = 0; column < RequestTable.COLUMNS; column++) {
            int sum = 0;
            for (RequestRow row : RequestRow.values()) {
                sum += row.isResult() ? figure(row, column) : 0;
            }
            compare(Kind.RESULTS_TOTAL, RequestRow.TOTAL.code, column, totals.get(column), sum);
        }
    }

    private void balance() {
        boolean whole = requests.containsKey(RequestRow.NEW_REQUESTS.code)
                && requests.containsKey(RequestRow.TOTAL.code)
                && requests.containsKey(RequestRow.CARRIED_OUT.code);
        for (int column = 0; whole && column < RequestTable.COLUMNS; column++) {
            int received = figure(RequestRow.NEW_REQUESTS, column) + figure(RequestRow.CARRIED_IN, column);
            int handled = figure(RequestRow.TOTAL, column) + figure(RequestRow.CARRIED_OUT, column);
            compare(Kind.BALANCE, RequestRow.TOTAL.code, column, handled, received);
        }
    }

    private void compare(Kind kind, String row, int column, @Nullable Integer stated, int computed) {
        if (stated != null && stated != computed) {
            problems.add(new SumProblem(kind, row, column, stated, computed));
        }
    }

    private int figure(RequestRow row, int column) {
        List<@Nullable Integer> figures = requests.get(row.code);
        return figures == null ? 0 : orNothing(figures.get(column));
    }

    private static int orNothing(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }
}
