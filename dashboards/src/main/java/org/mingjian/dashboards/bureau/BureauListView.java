// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.page.PeriodScore;

/** The register of bureaus by group. */
public record BureauListView(List<Block> blocks, long total) {
    /** A group and its bureaus. */
    public record Block(String title, List<Row> rows) {}

    public record Row(BureauEntry entry, Badge grade) {}

    static BureauListView of(List<BureauEntry> entries) {
        Map<String, List<Row>> byGroup = entries.stream()
                .map(entry -> new Row(entry, badge(entry.latest())))
                .collect(Collectors.groupingBy(
                        row -> row.entry().groupTitle(), LinkedHashMap::new, Collectors.toList()));
        return new BureauListView(
                byGroup.entrySet().stream()
                        .map(block -> new Block(block.getKey(), block.getValue()))
                        .toList(),
                entries.size());
    }

    private static Badge badge(@Nullable PeriodScore score) {
        return score == null ? Badge.NONE : Grades.badge(score.grade(), score.veto());
    }
}
