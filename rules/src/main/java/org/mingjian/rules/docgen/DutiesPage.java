// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.docgen;

import java.util.stream.Collectors;
import org.mingjian.rules.duty.Duty;
import org.mingjian.rules.duty.DutyTrace;
import org.mingjian.rules.duty.EvidenceEntry;
import org.mingjian.rules.duty.SourceDocument;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;

/** From each statement of the source documents to what serves it. */
record DutiesPage(Rulebook rulebook, DutyTrace trace) {

    static final String FILE_NAME = "duties.md";

    String text() {
        var page = new Markdown();
        page.heading(1, "Duties · 职责溯源");
        page.paragraph(
                trace.duties().size() + " statements of " + trace.documents().size()
                        + " source documents, in our own words, each with the indicators or the evidence entry that serve it.");
        trace.documents().forEach(document -> document(page, document));
        evidence(page);
        return page.page();
    }

    private void document(Markdown page, SourceDocument document) {
        page.heading(2, document.id() + " " + document.titleEn() + " · " + document.titleZh());
        page.tableHead("Statement", "Item", "要求", "Asked", "Checked", "Served by", "Note");
        for (Duty duty : document.duties()) {
            page.row(
                    duty.id(),
                    duty.item(),
                    duty.zh(),
                    duty.en(),
                    DeductionWords.lower(duty.check()),
                    duty.servedBy().stream().map(this::link).collect(Collectors.joining(", ")),
                    duty.note() == null ? "" : duty.note());
        }
        page.end();
    }

    private void evidence(Markdown page) {
        page.heading(2, "Evidence entries, not scored · 自报佐证（不计分）");
        page.tableHead("Entry", "标题", "Answers", "Material", "Why not scored");
        for (EvidenceEntry entry : trace.evidence().values()) {
            page.row(
                    entry.code() + " " + entry.titleEn(),
                    entry.titleZh(),
                    entry.duty(),
                    entry.material(),
                    entry.reason());
        }
        page.end();
    }

    private String link(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? code : "[" + code + "](" + IndicatorPage.fileName(indicator) + ")";
    }
}
