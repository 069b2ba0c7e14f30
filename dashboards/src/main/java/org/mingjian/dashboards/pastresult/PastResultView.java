// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pastresult;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Imported results by period, the newest first, within one by group and place.
 *
 * @param report what became of the table just sent; empty before
 * @param edits whether the reader may import
 */
public record PastResultView(
        List<Block> blocks, @Nullable PastResultReport report, String period, String document, boolean edits) {
    public PastResultView {
        blocks = List.copyOf(blocks);
    }

    /** The results of a period. */
    public record Block(String period, List<PastResultEntry> entries) {}

    /** The same in another order within each period. */
    PastResultView inOrder(UnaryOperator<List<PastResultEntry>> order) {
        return new PastResultView(
                blocks.stream()
                        .map(block -> new Block(block.period(), order.apply(block.entries())))
                        .toList(),
                report,
                period,
                document,
                edits);
    }

    long size() {
        return blocks.stream().mapToLong(block -> block.entries().size()).sum();
    }

    private static final Comparator<PastResultEntry> BY_PLACE = Comparator.comparing(
                    (PastResultEntry entry) -> entry.result().group(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.result().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.result().score(), Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(entry -> entry.result().bureau());

    static PastResultView of(
            List<PastResultEntry> entries,
            @Nullable PastResultReport report,
            String period,
            String document,
            boolean edits) {
        Map<String, List<PastResultEntry>> byPeriod = entries.stream()
                .sorted(BY_PLACE)
                .collect(Collectors.groupingBy(
                        entry -> entry.result().period(),
                        () -> new TreeMap<String, List<PastResultEntry>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return new PastResultView(
                byPeriod.entrySet().stream()
                        .map(block -> new Block(block.getKey(), block.getValue()))
                        .toList(),
                report,
                period,
                document,
                edits);
    }
}
