// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Dimension;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;

/**
 * The whole rulebook by dimension.
 *
 * @param digest first digits of the rulebook's digest
 */
public record RulebookView(String digest, List<Block> blocks) {
    public RulebookView {
        blocks = List.copyOf(blocks);
    }

    /** A dimension and its indicators. */
    public record Block(Dimension dimension, List<Row> rows) {}

    /** An indicator with its outcomes in the newest evaluation. */
    public record Row(String dimension, Indicator indicator, Map<Outcome, Integer> outcomes) {}

    /** The same in another order within each dimension. */
    RulebookView inOrder(UnaryOperator<List<Row>> order) {
        return new RulebookView(
                digest,
                blocks.stream()
                        .map(block -> new Block(block.dimension(), order.apply(block.rows())))
                        .toList());
    }

    long size() {
        return blocks.stream().mapToLong(block -> block.rows().size()).sum();
    }

    static RulebookView of(Rulebook rulebook, Map<String, Map<Outcome, Integer>> outcomes) {
        String digest = PageFrame.shortDigest(rulebook.digest());
        return new RulebookView(
                digest == null ? "" : digest,
                rulebook.dimensions().stream()
                        .sorted(Comparator.comparingInt(Dimension::order))
                        .map(dimension -> new Block(
                                dimension,
                                rulebook.indicators().values().stream()
                                        .filter(one -> one.dimension().equals(dimension.code()))
                                        .map(one -> new Row(
                                                dimension.titleZh(), one, outcomes.getOrDefault(one.id(), Map.of())))
                                        .toList()))
                        .filter(block -> !block.rows().isEmpty())
                        .toList());
    }
}
