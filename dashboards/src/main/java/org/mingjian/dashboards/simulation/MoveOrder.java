// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.SortColumn;
import org.mingjian.rules.simulation.Move;

/**
 * The order bureaus of a simulation are read in.
 *
 * @param noun of the column, as in the address
 */
record MoveOrder(String noun) {

    private static final String USUAL = "rank";
    private static final Map<String, Comparator<Move>> ORDERS = orders();

    /** By place under the draft where nothing, or nothing known, is asked for. */
    static MoveOrder of(@Nullable String asked) {
        return new MoveOrder(asked != null && ORDERS.containsKey(asked) ? asked : USUAL);
    }

    List<Move> sorted(List<Move> moves) {
        return moves.stream().sorted(ORDERS.get(noun)).toList();
    }

    /** Heads of the table by noun. */
    Map<String, SortColumn> columns(String path) {
        Map<String, SortColumn> columns = new LinkedHashMap<>();
        for (String one : ORDERS.keySet()) {
            boolean ascending = one.equals(USUAL) || one.equals("difference");
            SortColumn.Order state = ascending ? SortColumn.Order.ASCENDING : SortColumn.Order.DESCENDING;
            columns.put(
                    one,
                    new SortColumn(
                            "simulation.column." + one,
                            path + (one.equals(USUAL) ? "" : "?sort=" + one),
                            one.equals(noun) ? state : SortColumn.Order.NONE,
                            true));
        }
        return columns;
    }

    private static Map<String, Comparator<Move>> orders() {
        Comparator<Integer> firstPlace = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<BigDecimal> most = Comparator.nullsLast(Comparator.reverseOrder());
        Comparator<BigDecimal> least = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<Move> byCode = Comparator.comparing(Move::bureau);
        Map<String, Comparator<Move>> orders = new LinkedHashMap<>();
        orders.put(
                USUAL,
                Comparator.comparing((Move move) -> move.after().rank(), firstPlace)
                        .thenComparing(byCode));
        orders.put(
                "before",
                Comparator.comparing((Move move) -> move.before().score(), most).thenComparing(byCode));
        orders.put(
                "after",
                Comparator.comparing((Move move) -> move.after().score(), most).thenComparing(byCode));
        orders.put("difference", Comparator.comparing(Move::difference, least).thenComparing(byCode));
        return orders;
    }
}
