// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.docgen;

import java.util.stream.Collectors;
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
        return page.page();
    }
}
