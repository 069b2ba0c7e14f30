// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;

/**
 * The register of bureaus by group on a day, those established later and those abolished apart.
 *
 * @param total bureaus that exist on the day
 * @param asked the day as typed, where it is none
 * @param edits whether the reader may enter a reform
 */
public record BureauListView(
        LocalDate day,
        List<Block> blocks,
        long total,
        @Nullable String asked,
        boolean edits) {
    /** A group and its bureaus. */
    public record Block(String title, List<Row> rows) {}

    /** @param part title of the block it stands in */
    public record Row(String part, BureauEntry entry, Badge grade) {}

    /** The same in another order within each block. */
    BureauListView inOrder(UnaryOperator<List<Row>> order) {
        return new BureauListView(
                day,
                blocks.stream()
                        .map(block -> new Block(block.title(), order.apply(block.rows())))
                        .toList(),
                total,
                asked,
                edits);
    }

    long size() {
        return blocks.stream().mapToLong(block -> block.rows().size()).sum();
    }

    static BureauListView of(BureauRegister register, @Nullable String asked, boolean edits, Words words) {
        List<Block> blocks = new ArrayList<>();
        Map<String, List<Row>> byGroup = register.entries().stream()
                .filter(entry -> entry.state() == BureauEntry.State.EXISTING)
                .map(entry -> row(entry.groupTitle(), entry))
                .collect(Collectors.groupingBy(Row::part, LinkedHashMap::new, Collectors.toList()));
        byGroup.forEach((title, rows) -> blocks.add(new Block(title, rows)));
        long total = byGroup.values().stream().mapToLong(List::size).sum();
        for (BureauEntry.State state : List.of(BureauEntry.State.COMING, BureauEntry.State.ABOLISHED)) {
            String title = words.of("bureau-state", state);
            List<Row> apart = register.entries().stream()
                    .filter(entry -> entry.state() == state)
                    .map(entry -> row(title, entry))
                    .toList();
            if (!apart.isEmpty()) {
                blocks.add(new Block(title, apart));
            }
        }
        return new BureauListView(register.day(), blocks, total, asked, edits);
    }

    private static Row row(String part, BureauEntry entry) {
        PeriodScore score = entry.latest();
        return new Row(part, entry, score == null ? Badge.NONE : Grades.badge(score.grade(), score.veto()));
    }
}
