// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.docgen;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.rules.duty.Duty;
import org.mingjian.rules.duty.DutyTrace;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorCase;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;

/** The page of one indicator. */
record IndicatorPage(Rulebook rulebook, List<EvaluationScheme> schemes, DutyTrace trace, Indicator indicator) {

    static String fileName(Indicator indicator) {
        String slug = indicator.folder().substring(indicator.folder().indexOf('/') + 1);
        return indicator.id() + "-" + slug.replace('_', '-') + ".md";
    }

    String text() {
        var page = new Markdown();
        page.heading(1, indicator.id() + " " + indicator.titleEn() + " · " + indicator.titleZh());
        page.paragraph("**" + indicator.question() + "**");
        nature(page);
        legalBasis(page);
        duties(page);
        reasons(page);
        parameters(page);
        examples(page);
        page.heading(2, "Guidance · 说明");
        page.paragraph(
                rulebook.guidance().getOrDefault(indicator.id(), "").strip().replaceAll("(?m)^## ", "### "));
        rectification(page);
        schemes(page);
        history(page);
        return page.page();
    }

    private void nature(Markdown page) {
        page.tableHead("Kind", "Answered by", "Severity", "Points", "Cap", "Binds", "Dated by")
                .row(
                        DeductionWords.lower(indicator.kind()),
                        DeductionWords.lower(indicator.automation()),
                        DeductionWords.lower(indicator.severity()),
                        indicator.points() == null ? "—" : indicator.points().toPlainString(),
                        indicator.cap() == null ? "—" : indicator.cap().toPlainString(),
                        binds(),
                        indicator.countedBy())
                .end();
    }

    private String binds() {
        String kinds = indicator.appliesTo().stream().map(DeductionWords::lower).collect(Collectors.joining(", "));
        return indicator.condition() == null
                ? kinds
                : kinds + "; only where " + indicator.condition().replace("|", " or ");
    }

    private void legalBasis(Markdown page) {
        page.heading(2, "Legal basis · 依据").tableHead("Document", "Article", "Text", "Certainty");
        for (LegalBasis basis : indicator.legalBasis()) {
            page.row(basis.document(), basis.article(), basis.quote(), DeductionWords.lower(basis.certainty()));
        }
        page.end();
    }

    private void duties(Markdown page) {
        List<Duty> served = trace.servedBy(indicator.id());
        if (served.isEmpty()) {
            return;
        }
        page.heading(2, "Duties served · 对应职责");
        served.forEach(duty -> page.item("[" + duty.id() + "](" + DutiesPage.FILE_NAME + ") " + duty.zh()));
        page.end();
    }

    private void reasons(Markdown page) {
        page.heading(2, "Reasons and deductions · 评分细则");
        if (indicator.reasons().isEmpty()) {
            page.paragraph("Scored by two people; what they take off is the deduction.");
            return;
        }
        page.tableHead("Reason", "Message", "Outcome", "Points");
        for (Reason reason : indicator.reasons()) {
            page.row(
                    "`" + reason.code() + "`",
                    reason.message(),
                    DeductionWords.lower(reason.outcome()),
                    DeductionWords.of(reason.deduction()));
        }
        page.end();
    }

    private void parameters(Markdown page) {
        if (indicator.parameters().isEmpty()) {
            return;
        }
        page.heading(2, "Parameters · 参数").tableHead("Name", "Value", "Unit", "Meaning");
        for (Parameter parameter : indicator.parameters().values()) {
            page.row("`" + parameter.name() + "`", values(parameter), parameter.unit(), parameter.meaning());
        }
        page.end();
    }

    private static String values(Parameter parameter) {
        return parameter.values().stream()
                .map(valued -> valued.from() == null ? valued.value() : valued.value() + " from " + valued.from())
                .collect(Collectors.joining("; "));
    }

    private void examples(Markdown page) {
        List<IndicatorCase> cases = rulebook.cases().getOrDefault(indicator.id(), List.of());
        List<String> good = words(cases, Outcome.SATISFIED);
        List<String> bad = words(cases, Outcome.VIOLATED);
        page.heading(2, "Examples · 案例");
        if (!good.isEmpty() || !bad.isEmpty()) {
            page.tableHead("Satisfied", "Violated");
            for (int i = 0; i < Math.max(good.size(), bad.size()); i++) {
                page.row(i < good.size() ? good.get(i) : "", i < bad.size() ? bad.get(i) : "");
            }
            page.end();
        }
        List<IndicatorCase> others =
                cases.stream().filter(example -> !example.outcome().assessed()).toList();
        others.forEach(example -> page.item(DeductionWords.lower(example.outcome()) + ": " + words(example)));
        page.end();
    }

    private static List<String> words(List<IndicatorCase> cases, Outcome outcome) {
        return cases.stream()
                .filter(example -> example.outcome() == outcome)
                .map(IndicatorPage::words)
                .toList();
    }

    private static String words(IndicatorCase example) {
        String reasons = example.reasons().stream().distinct().collect(Collectors.joining("`, `", " (`", "`)"));
        return example.why() + (example.reasons().isEmpty() ? "" : reasons);
    }

    private void rectification(Markdown page) {
        var advice = indicator.rectification();
        page.heading(2, "How to rectify · 整改");
        page.paragraph(advice.text());
        page.paragraph("Time allowed: " + advice.workingDays() + " working days. Effort: "
                + DeductionWords.lower(advice.effort()) + ". Points "
                + (advice.curable() ? "can" : "cannot") + " be won back." + " Evidence to show: "
                + indicator.evidence() + ". Without evidence: " + indicator.manualReview() + ".");
    }

    private void schemes(Markdown page) {
        page.heading(2, "In schemes · 考核方案").tableHead("Scheme", "Points", "Cap");
        for (EvaluationScheme scheme : schemes) {
            scheme.indicator(indicator.id())
                    .ifPresent(chosen -> page.row(
                            "[" + scheme.title() + "](" + SchemePage.fileName(scheme) + ")",
                            chosen.points().toPlainString(),
                            chosen.cap().toPlainString()));
        }
        page.end();
    }

    private void history(Markdown page) {
        page.heading(2, "History · 沿革");
        page.paragraph(DeductionWords.lower(indicator.lifecycle()) + " since " + indicator.since()
                + (indicator.aliases().isEmpty() ? "" : "; earlier ids " + String.join(", ", indicator.aliases()))
                + (indicator.supersededBy() == null ? "" : "; superseded by " + indicator.supersededBy())
                + ".");
    }
}
