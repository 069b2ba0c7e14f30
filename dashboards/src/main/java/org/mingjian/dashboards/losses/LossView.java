// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.losses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.scheme.Group;

/**
 * The heat table of one group.
 *
 * @param groups that have bureaus the reader may see
 * @param chosen the group shown; empty where there is nothing to show
 * @param columns its bureaus
 * @param rows articles under which anybody shown lost points, in their order
 */
public record LossView(
        ArticleLosses losses, List<Group> groups, @Nullable Group chosen, List<Column> columns, List<Row> rows) {

    private static final BigDecimal LITTLE = new BigDecimal("0.50");
    private static final BigDecimal MUCH = new BigDecimal("2.00");

    public LossView {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A bureau. */
    public record Column(String code, String name) {}

    /** @param median of the group; empty where it may not be told */
    public record Row(
            int article,
            String name,
            String words,
            List<Cell> cells,
            @Nullable BigDecimal median) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param lost empty where nothing under the article was assessed
     * @param href the findings counted in it; empty where nothing was lost
     */
    public record Cell(@Nullable BigDecimal lost, @Nullable String href) {
        /** 0 for nothing to 3 for two points or more. */
        public int shade() {
            if (lost == null || lost.signum() == 0) {
                return 0;
            }
            return lost.compareTo(LITTLE) < 0 ? 1 : lost.compareTo(MUCH) < 0 ? 2 : 3;
        }
    }

    /** The same with its rows in another order. */
    LossView inOrder(List<Row> ordered) {
        return new LossView(losses, groups, chosen, columns, ordered);
    }

    static LossView of(ArticleLosses losses, List<Regulation.Entry> index, @Nullable String group) {
        List<Group> groups = losses.scheme().groups().stream()
                .filter(one ->
                        losses.losses().stream().anyMatch(loss -> loss.group().equals(one.code())))
                .toList();
        Group chosen = groups.stream()
                .filter(one -> one.code().equals(group))
                .findFirst()
                .orElse(groups.isEmpty() ? null : groups.get(0));
        List<ArticleLosses.Loss> shown = losses.losses().stream()
                .filter(loss -> chosen != null && loss.group().equals(chosen.code()))
                .toList();
        List<Column> columns = shown.stream()
                .map(loss -> new Column(loss.bureau(), loss.name()))
                .distinct()
                .toList();
        return new LossView(losses, groups, chosen, columns, rows(losses.head().period(), shown, columns, index));
    }

    private static List<Row> rows(
            String period, List<ArticleLosses.Loss> losses, List<Column> columns, List<Regulation.Entry> index) {
        Map<Integer, Map<String, ArticleLosses.Loss>> byArticle = new LinkedHashMap<>();
        losses.forEach(loss -> byArticle
                .computeIfAbsent(loss.article(), article -> new LinkedHashMap<>())
                .put(loss.bureau(), loss));
        List<Row> rows = new ArrayList<>();
        for (Regulation.Entry entry : index) {
            Map<String, ArticleLosses.Loss> row =
                    byArticle.getOrDefault(entry.article().number(), Map.of());
            if (row.values().stream().anyMatch(loss -> loss.lost().signum() > 0)) {
                rows.add(new Row(
                        entry.article().number(),
                        entry.article().name(),
                        entry.article().zh(),
                        columns.stream()
                                .map(column -> row.get(column.code()))
                                .map(loss -> cell(period, loss))
                                .toList(),
                        row.values().stream()
                                .map(ArticleLosses.Loss::median)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)));
            }
        }
        return rows;
    }

    private static Cell cell(String period, ArticleLosses.@Nullable Loss loss) {
        if (loss == null) {
            return new Cell(null, null);
        }
        String href = "/findings?period=" + period + "&bureau=" + loss.bureau() + "&article=" + loss.article()
                + "&outcome=" + Outcome.VIOLATED;
        return new Cell(loss.lost(), loss.lost().signum() > 0 ? href : null);
    }
}
