// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.docgen;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.law.CitedDocument;
import org.mingjian.rules.law.CitedDocuments;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.rulebook.Rulebook;

/** From each article of the regulation to the indicators that rest on it. */
record ArticlesPage(Rulebook rulebook, Regulation regulation) {

    static final String FILE_NAME = "articles.md";

    String text() {
        var page = new Markdown();
        page.heading(1, "Articles · 条款索引");
        page.paragraph("《" + regulation.document() + "》 (" + regulation.number() + ", in force " + regulation.inForce()
                + "), in our own words.");
        page.tableHead("Article", "内容", "Indicators", "Why none");
        for (Regulation.Entry entry : regulation.index(rulebook)) {
            String unscored = entry.article().unscored();
            page.row(
                    entry.article().name(),
                    entry.article().zh(),
                    entry.indicators().stream()
                            .map(indicator -> "[" + indicator.id() + " " + indicator.titleZh() + "]("
                                    + IndicatorPage.fileName(indicator) + ")")
                            .collect(Collectors.joining("; ")),
                    entry.indicators().isEmpty() && unscored != null ? unscored : "");
        }
        page.end();
        documents(page);
        return page.page();
    }

    private void documents(Markdown page) {
        page.heading(2, "Documents · 依据文件");
        page.paragraph("What indicators cite, each under one name; an unsure number or date is from memory (待核).");
        page.tableHead("Name", "全称", "Number", "Source", "In force", "Until", "Certainty");
        for (CitedDocument document : CitedDocuments.read()) {
            page.row(
                    document.name(),
                    document.title(),
                    shown(document.number()),
                    document.source(),
                    shown(document.inForce()),
                    shown(document.until()),
                    DeductionWords.lower(document.certainty()));
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
