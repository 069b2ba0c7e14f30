// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.duty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.duty.Duty;
import org.mingjian.rules.duty.DutyCheck;
import org.mingjian.rules.duty.DutyTrace;
import org.mingjian.rules.duty.EvidenceEntry;
import org.mingjian.rules.duty.SourceDocument;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;

/**
 * The duty trace as its page needs it.
 *
 * @param counts statements by the way they are checked
 */
public record DutyView(
        int statements, Map<DutyCheck, Long> counts, List<Block> documents, Collection<EvidenceEntry> evidence) {
    /** A document and its statements. */
    public record Block(SourceDocument document, List<Row> rows) {}

    /** The same in another order within each document. */
    DutyView inOrder(UnaryOperator<List<Row>> order) {
        return new DutyView(
                statements,
                counts,
                documents.stream()
                        .map(block -> new Block(block.document(), order.apply(block.rows())))
                        .toList(),
                evidence);
    }

    /** A statement of a document, and who serves it. */
    public record Row(String document, Duty duty, List<Server> servers) {}

    /** @param href the indicator's page, or the evidence entry's place on this page; empty where there is none yet */
    public record Server(String words, @Nullable String href) {}

    static DutyView of(DutyTrace trace, Rulebook rulebook) {
        return new DutyView(
                trace.duties().size(),
                trace.duties().stream()
                        .collect(Collectors.groupingBy(Duty::check, TreeMap::new, Collectors.counting())),
                trace.documents().stream()
                        .map(document -> new Block(
                                document,
                                document.duties().stream()
                                        .map(duty -> row(document, duty, trace, rulebook))
                                        .toList()))
                        .toList(),
                trace.evidence().values());
    }

    private static Row row(SourceDocument document, Duty duty, DutyTrace trace, Rulebook rulebook) {
        return new Row(
                document.titleZh(),
                duty,
                duty.servedBy().stream()
                        .map(code -> server(code, trace, rulebook))
                        .toList());
    }

    private static Server server(String code, DutyTrace trace, Rulebook rulebook) {
        EvidenceEntry entry = trace.evidence().get(code);
        Indicator indicator = rulebook.indicators().get(code);
        if (entry != null) {
            return new Server(code + " " + entry.titleZh(), "/duties#" + code);
        }
        return indicator == null
                ? new Server(code, null)
                : new Server(code + " " + indicator.titleZh(), "/rules/" + code);
    }
}
