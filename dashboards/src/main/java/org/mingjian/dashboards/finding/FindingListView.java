// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.dashboards.table.TableView;
import org.mingjian.rules.findings.Outcome;

/**
 * The list of findings with its filters.
 *
 * @param filter what is shown now
 * @param table heads, columns to choose from, files
 * @param indicators codes and names to choose from
 * @param empty why nothing is shown; empty when there are rows
 * @param drafts whether the reader may draft notices from them
 */
public record FindingListView(
        FindingFilter filter,
        FindingList list,
        TableView table,
        List<Row> rows,
        SortedMap<String, String> indicators,
        List<Outcome> outcomes,
        Pager pager,
        @Nullable EmptyState empty,
        boolean drafts) {
    public FindingListView {
        rows = List.copyOf(rows);
    }

    /** The same for whoever may draft notices, where there is something to draft them from. */
    FindingListView drafting(boolean office) {
        return new FindingListView(
                filter, list, table, rows, indicators, outcomes, pager, empty, office && list.head() != null);
    }

    /** Its first rows, without the way to the others. */
    public FindingListView first(int most) {
        List<Row> few = rows.subList(0, Math.min(most, rows.size()));
        Pager shown = new Pager(pager.first(), pager.first() + few.size() - 1, pager.total(), null, null);
        return new FindingListView(
                filter,
                list,
                table,
                few,
                indicators,
                outcomes,
                few.size() < rows.size() ? shown : pager,
                empty,
                drafts);
    }

    /** A finding as a row of the table. */
    public record Row(FindingList.FindingRow row, String title, Badge badge) {
        /** Points it costs, at most zero. */
        public BigDecimal points() {
            return row.finding().effective().negate();
        }
    }
}
