// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.docgen;

import java.util.List;
import org.mingjian.rules.rulebook.Dimension;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;

/** The list of all pages. */
record IndexPage(Rulebook rulebook, List<EvaluationScheme> schemes) {

    String text() {
        var page = new Markdown();
        page.heading(1, "Rulebook · 指标库");
        page.paragraph("Written by `mvn -pl rules process-classes exec:java@docs` from the folders under"
                + " `rules/src/main/resources/indicators/`; not edited by hand.");
        page.item("[Duties · 职责溯源](" + DutiesPage.FILE_NAME + ")");
        page.item("[Articles · 条款索引](" + ArticlesPage.FILE_NAME + ")");
        for (EvaluationScheme scheme : schemes) {
            page.item("[" + scheme.edition() + " " + scheme.title() + "](" + SchemePage.fileName(scheme) + ")");
        }
        page.end();
        rulebook.dimensions().forEach(dimension -> dimension(page, dimension));
        return page.page();
    }

    private void dimension(Markdown page, Dimension dimension) {
        page.heading(2, dimension.code() + " " + dimension.titleEn() + " · " + dimension.titleZh());
        page.paragraph(dimension.purpose());
        page.tableHead("Indicator", "标题", "Question", "Answered by", "Lifecycle");
        for (Indicator indicator : rulebook.indicators().values()) {
            if (indicator.dimension().equals(dimension.code())) {
                page.row(
                        "[" + indicator.id() + " " + indicator.titleEn() + "](" + IndicatorPage.fileName(indicator)
                                + ")",
                        indicator.titleZh(),
                        indicator.question(),
                        DeductionWords.lower(indicator.automation()),
                        DeductionWords.lower(indicator.lifecycle()));
            }
        }
        page.end();
    }
}
