// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoredFinding;

/** A finding with its points, law and way to put it right: the line of {@code findings.ndjson} and the answer of the API. */
public final class FindingJson {

    private final Rulebook rulebook;

    public FindingJson(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public Map<String, @Nullable Object> of(ScoredFinding scored) {
        Finding finding = scored.finding();
        Indicator indicator = rulebook.indicators().get(finding.indicator());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", finding.id());
        json.put("bureau", finding.bureau());
        json.put("indicator", finding.indicator());
        json.put("reason", finding.reason());
        json.put("subject", finding.subject());
        json.put("outcome", finding.outcome().name());
        json.put("message", finding.message());
        json.put("occurrences", finding.occurrences());
        json.put("measures", measures(finding));
        json.put("deducted", Points.text(scored.deducted()));
        json.put("effective", Points.text(scored.effective()));
        json.put("bonus", Points.text(scored.bonus()));
        json.put("facts", finding.facts().stream().map(FindingJson::fact).toList());
        json.put("arithmetic", scored.arithmetic());
        json.put("suppressedBy", scored.suppressedBy());
        json.put("decision", scored.decision());
        json.put("original", original(scored.original()));
        json.put(
                "decisions",
                scored.decisions().stream().map(FindingJson::decision).toList());
        json.put("legalBasis", indicator == null ? List.of() : legalBasis(indicator));
        json.put("rectification", indicator == null ? null : rectification(indicator));
        json.put(
                "evidence",
                finding.evidence().stream().map(FindingJson::evidence).toList());
        return json;
    }

    /** 原判: what it was before any decision. */
    private static Map<String, Object> original(ScoredFinding.Original original) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outcome", original.outcome().name());
        json.put("deducted", Points.text(original.deducted()));
        return json;
    }

    private static Map<String, @Nullable Object> decision(Decision decision) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", decision.id());
        json.put("kind", decision.kind().name());
        json.put("outcome", decision.outcome().name());
        json.put("deduction", Points.textOrNull(decision.deduction()));
        json.put("decidedBy", decision.decidedBy());
        json.put("confirmedBy", decision.confirmedBy());
        json.put("decidedOn", decision.decidedOn().toString());
        json.put("reason", decision.reason());
        return json;
    }

    private static Map<String, String> measures(Finding finding) {
        Map<String, String> measures = new LinkedHashMap<>();
        finding.measures().forEach((name, value) -> measures.put(name, value.toPlainString()));
        return measures;
    }

    private static Map<String, @Nullable Object> fact(ShownFact fact) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("field", fact.field());
        json.put("value", fact.value());
        json.put("source", fact.source());
        return json;
    }

    private static List<Map<String, Object>> legalBasis(Indicator indicator) {
        return indicator.legalBasis().stream().map(FindingJson::article).toList();
    }

    private static Map<String, Object> article(LegalBasis basis) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", basis.document());
        json.put("article", basis.article());
        json.put("quote", basis.quote());
        json.put("certainty", basis.certainty().name());
        return json;
    }

    private static Map<String, Object> rectification(Indicator indicator) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", indicator.rectification().text());
        json.put("workingDays", indicator.rectification().workingDays());
        json.put("curable", indicator.rectification().curable());
        return json;
    }

    private static Map<String, @Nullable Object> evidence(Evidence evidence) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("url", evidence.url());
        json.put("sha256", evidence.sha256());
        json.put("excerpt", evidence.excerpt());
        json.put(
                "firstSeenAt",
                evidence.firstSeenOn() == null ? null : evidence.firstSeenOn().toString());
        return json;
    }
}
