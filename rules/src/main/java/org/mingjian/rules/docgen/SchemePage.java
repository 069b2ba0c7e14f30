// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.docgen;

import java.util.List;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scheme.LadderStep;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeIndicator;

/** The page of one edition. */
record SchemePage(Rulebook rulebook, EvaluationScheme scheme) {

    static String fileName(EvaluationScheme scheme) {
        return "scheme-" + scheme.id() + ".md";
    }

    String text() {
        var page = new Markdown();
        page.heading(1, "Scheme " + scheme.edition() + " · " + scheme.title());
        page.paragraph("Adopted by: " + scheme.sourceDocument() + ". Full marks: "
                + scheme.fullMarks().toPlainString() + ". Duties that do not apply: "
                + DeductionWords.lower(scheme.notApplicable()) + "."
                + (scheme.snapshot() == null ? "" : " Every period is looked at as it stood on its last day."));
        for (SchemeDimension dimension : scheme.dimensions()) {
            page.heading(
                    2,
                    dimension.code() + " " + dimension.title() + " · "
                            + dimension.points().toPlainString() + " points");
            indicators(page, dimension);
        }
        offDimensions(page);
        composite(page);
        groups(page);
        grades(page);
        ladder(page);
        return page.page();
    }

    private void indicators(Markdown page, SchemeDimension dimension) {
        page.tableHead("Indicator", "标题", "Kind", "Answered by", "Points", "Cap");
        for (SchemeIndicator chosen : scheme.indicators()) {
            if (chosen.dimension().equals(dimension.code())) {
                row(page, chosen);
            }
        }
        page.end();
    }

    private void row(Markdown page, SchemeIndicator chosen) {
        page.row(
                link(chosen),
                title(chosen),
                DeductionWords.lower(chosen.kind()),
                DeductionWords.lower(chosen.automation()),
                chosen.points().toPlainString(),
                chosen.cap().toPlainString());
    }

    private String link(SchemeIndicator chosen) {
        Indicator indicator = rulebook.indicators().get(chosen.code());
        return indicator == null ? chosen.code() : "[" + chosen.code() + "](" + IndicatorPage.fileName(indicator) + ")";
    }

    private String title(SchemeIndicator chosen) {
        Indicator indicator = rulebook.indicators().get(chosen.code());
        String own = chosen.ownTitle();
        return own != null ? own : indicator == null ? "" : indicator.titleZh();
    }

    /** Vetoes and bonuses of the edition: they lie outside its dimensions. */
    private void offDimensions(Markdown page) {
        List<SchemeIndicator> others = scheme.indicators().stream()
                .filter(chosen -> chosen.kind() != IndicatorKind.DEDUCTION)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        page.heading(2, "Vetoes and bonuses · 单项否决与加分");
        page.tableHead("Indicator", "标题", "Kind", "Answered by", "Points", "Cap");
        others.forEach(chosen -> row(page, chosen));
        page.end();
    }

    private void composite(Markdown page) {
        Composite composite = scheme.composite();
        if (composite == null) {
            return;
        }
        page.heading(2, "Components · 综合得分组成").tableHead("Line", "标题", "Scheme", "Period", "Weight");
        for (Composite.Component component : composite.components()) {
            page.row(
                    component.code(),
                    component.title(),
                    "[" + component.scheme() + "](scheme-" + component.scheme() + ".md)",
                    component.period().period(),
                    component.weight().toPlainString());
        }
        page.end();
    }

    private void groups(Markdown page) {
        page.heading(2, "Groups · 分组");
        for (Group group : scheme.groups()) {
            page.item(group.code() + " " + group.title());
        }
        page.end();
        scheme.duties()
                .forEach(duty -> page.item(duty.group() + " is not held to " + String.join(", ", duty.indicators())
                        + ": " + duty.reason()));
        page.end();
    }

    private void grades(Markdown page) {
        page.heading(2, "Grades · 等次").tableHead("Grade", "From");
        for (GradeBand band : scheme.grades()) {
            page.row(band.grade(), band.from().toPlainString());
        }
        page.end();
    }

    private void ladder(Markdown page) {
        page.heading(2, "Ladder · 督办阶梯").tableHead("Condition", "Value", "Notice", "Working days", "Reason");
        for (LadderStep step : scheme.ladder()) {
            page.row(
                    DeductionWords.lower(step.condition()),
                    Integer.toString(step.value()),
                    DeductionWords.lower(step.notice()),
                    Integer.toString(step.workingDays()),
                    step.reason());
        }
        page.end();
    }
}
