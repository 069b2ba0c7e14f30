// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.SortColumn;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableView;

/**
 * The ranking of a period as its table needs it.
 *
 * @param noise half width of the interval of ranks (并列区间)
 * @param alone the reader sees one bureau of a result that is not published: there is neither place nor group to speak of
 * @param beside whether another evaluation stands for the period
 * @param group code of the group alone shown; empty: all
 * @param choices the groups as links
 * @param columns heads that sort, by the name of the order
 * @param table which columns stand
 */
public record RankingView(
        EvaluationHead head,
        BigDecimal noise,
        boolean alone,
        boolean beside,
        String group,
        List<RankingGroup> groups,
        List<Choice> choices,
        Map<String, SortColumn> columns,
        TableView table) {
    /** Up to so many bureaus nothing is won by folding groups. */
    private static final int SMALL_CITY = 30;
    /** Told of bureaus whose results are open to the reader alone. */
    private static final Set<String> PARTS = Set.of("loss", "open");

    public RankingView {
        groups = List.copyOf(groups);
        choices = List.copyOf(choices);
    }

    /** Whether the reader may see no more than the standing of some: then losses and open findings have no columns. */
    public boolean partial() {
        return groups.stream().flatMap(group -> group.rows().stream()).anyMatch(row -> row.href() == null);
    }

    /** Whether a row tells what the facts of this moment come to. */
    public boolean live() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> row.standing().live() != null);
    }

    /** Whether a column stands. */
    public boolean shows(String key) {
        return table.shows(key) && !withheld(key);
    }

    /** Whether a column is not this reader's to see. */
    boolean withheld(String key) {
        return partial() && PARTS.contains(key);
    }

    /** How many columns stand. */
    public long width() {
        return table.heads().stream().filter(head -> shows(head.key())).count();
    }

    /** A link among several, one of them current; the word is a text or, where it is empty, that of the key. */
    public record Choice(String text, String key, String href, boolean current) {}

    /**
     * Groups the standings.
     *
     * @param group code, or empty for all
     * @param openAll whether every group shows its rows; else a large city shows those of the largest alone
     */
    public static RankingView of(
            PeriodRanking ranking, @Nullable String group, @Nullable String sort, boolean openAll) {
        return of(ranking, group, sort, openAll, TableChoice.NONE);
    }

    /** The same with the columns chosen. */
    static RankingView of(
            PeriodRanking ranking,
            @Nullable String group,
            @Nullable String sort,
            boolean openAll,
            TableChoice columns) {
        RankingOrder order = RankingOrder.of(sort);
        String chosen = group == null ? "" : group;
        boolean small = ranking.standings().size() <= SMALL_CITY;
        String largest = largest(ranking);
        List<RankingGroup> groups = ranking.scheme().groups().stream()
                .filter(one -> chosen.isEmpty() || one.code().equals(chosen))
                .map(one -> RankingGroup.of(
                        one,
                        ranking,
                        order,
                        openAll || small || !chosen.isEmpty() || one.code().equals(largest)))
                .filter(one -> one.size() > 0)
                .toList();
        return new RankingView(
                ranking.head(),
                ranking.scheme().ranking().noise(),
                ranking.alone(),
                ranking.beside(),
                chosen,
                groups,
                choices(ranking, chosen, columns),
                columns(ranking, order, chosen, columns),
                TableView.of(
                        RankingColumns.TABLE,
                        address(ranking, chosen, sort == null ? "" : order.word(), columns),
                        null,
                        ranking.standings().size()));
    }

    private static TableAddress address(PeriodRanking ranking, String group, String sort, TableChoice columns) {
        String evaluation = ranking.beside() ? String.valueOf(ranking.head().id()) : "";
        return new TableAddress(
                "/periods/" + ranking.head().period() + "/ranking",
                Map.of("group", group, "sort", sort, "evaluation", evaluation),
                columns);
    }

    private static String largest(PeriodRanking ranking) {
        return ranking.standings().stream()
                .collect(Collectors.groupingBy(one -> one.place().group(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<Choice> choices(PeriodRanking ranking, String chosen, TableChoice columns) {
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice("", "ranking.all", address(ranking, "", "", columns).first(), chosen.isEmpty()));
        ranking.scheme()
                .groups()
                .forEach(group -> choices.add(new Choice(
                        group.title(),
                        "",
                        address(ranking, group.code(), "", columns).first(),
                        group.code().equals(chosen))));
        return choices;
    }

    private static Map<String, SortColumn> columns(
            PeriodRanking ranking, RankingOrder now, String group, TableChoice chosen) {
        Map<String, SortColumn> columns = new TreeMap<>();
        for (RankingOrder order : RankingOrder.values()) {
            String href = address(ranking, group, order.word(), chosen).first();
            SortColumn.Order state = order != now
                    ? SortColumn.Order.NONE
                    : order.descending() ? SortColumn.Order.DESCENDING : SortColumn.Order.ASCENDING;
            boolean numeric = order != RankingOrder.RANK && order != RankingOrder.LOSS && order != RankingOrder.CHANGE;
            columns.put(order.word(), new SortColumn("ranking.column." + order.word(), href, state, numeric));
        }
        return columns;
    }
}
