// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.Rulebooks;

/** What an engine could have found of one bureau, written in a test; indicators nobody speaks of are satisfied. */
public final class Found {

    public static final Question Q3 = new Question(
            new PeriodDates("2026Q3", LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30")),
            LocalDate.parse("2026-09-30"));

    private final String code;
    private final String group;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    public Found(String code, String group) {
        this.code = code;
        this.group = group;
    }

    public static Found bureau() {
        return new Found("SHIJIAOYU", "G1");
    }

    public Found outcome(String indicator, Outcome outcome) {
        outcomes.put(indicator, outcome);
        return this;
    }

    public Found violated(String indicator, String reason, String subject, int occurrences) {
        return finding(indicator, reason, subject, Outcome.VIOLATED, occurrences, Map.of());
    }

    public Found violated(
            String indicator, String reason, String subject, int occurrences, Map<String, String> measures) {
        return finding(indicator, reason, subject, Outcome.VIOLATED, occurrences, measures);
    }

    public Found confirmedVeto(String indicator, String reason, String subject) {
        return pending(indicator, reason, subject)
                .decided(
                        "V" + subject,
                        DecisionKind.VETO_CONFIRMATION,
                        DecisionOutcome.CONFIRMED,
                        indicator,
                        subject,
                        null);
    }

    public Found measured(String indicator, String reason, String subject, Map<String, String> measures) {
        return finding(indicator, reason, subject, Outcome.VIOLATED, 1, measures);
    }

    public Found pending(String indicator, String reason, String subject) {
        return finding(indicator, reason, subject, Outcome.PENDING, 1, Map.of());
    }

    public Found earned(String indicator, String reason, int occurrences) {
        return finding(indicator, reason, "", Outcome.SATISFIED, occurrences, Map.of());
    }

    public Found decided(
            String id, DecisionKind kind, DecisionOutcome outcome, String indicator, String subject, String to) {
        return decided(id, kind, outcome, indicator, subject, to, "张三", "李四", "2026-09-20");
    }

    public Found decided(
            String id,
            DecisionKind kind,
            DecisionOutcome outcome,
            String indicator,
            String subject,
            String to,
            String by,
            String second,
            String on) {
        LocalDate end = to == null ? null : LocalDate.parse(to);
        decisions.add(new Decision(
                code,
                id,
                kind,
                outcome,
                indicator,
                subject,
                null,
                null,
                null,
                end,
                by,
                second,
                LocalDate.parse(on),
                "理由",
                null));
        return this;
    }

    /** A judgement of one finding alone; a deduction adjusts it. */
    public Found judged(
            String id,
            DecisionKind kind,
            String indicator,
            String reason,
            String subject,
            String deduction,
            String on) {
        decisions.add(new Decision(
                code,
                id,
                kind,
                deduction == null ? DecisionOutcome.DISMISSED : DecisionOutcome.ADJUSTED,
                indicator,
                null,
                FindingId.of(code, indicator, reason, subject),
                deduction == null ? null : new BigDecimal(deduction),
                null,
                null,
                "张三",
                "李四",
                LocalDate.parse(on),
                "理由",
                null));
        return this;
    }

    public ScoreSheet score(EvaluationScheme scheme) {
        Map<String, String> row =
                Map.of("code", code, "name", "单位" + code, "group", group, "kind", BureauKind.DEPARTMENT.name());
        var bureau = (Bureau) FactTypes.read("bureaus", row).orThrow();
        var results = scheme.indicators().stream()
                .map(indicator -> result(indicator.code()))
                .toList();
        return new ScoreCalculator(Rulebooks.of(), scheme).score(bureau, Q3, results, decisions);
    }

    private IndicatorResult result(String indicator) {
        List<Finding> own = findings.getOrDefault(indicator, List.of());
        Outcome outcome = outcomes.getOrDefault(indicator, derived(own));
        return new IndicatorResult(code, indicator, outcome, Math.max(1, own.size()), own, "");
    }

    private static Outcome derived(List<Finding> findings) {
        boolean violated = findings.stream().anyMatch(finding -> finding.outcome() == Outcome.VIOLATED);
        boolean pending = findings.stream().anyMatch(finding -> finding.outcome() == Outcome.PENDING);
        return violated ? Outcome.VIOLATED : pending ? Outcome.PENDING : Outcome.SATISFIED;
    }

    private Found finding(
            String indicator,
            String reason,
            String subject,
            Outcome outcome,
            int occurrences,
            Map<String, String> measures) {
        var numbers = new TreeMap<String, BigDecimal>();
        measures.forEach((name, value) -> numbers.put(name, new BigDecimal(value)));
        findings.computeIfAbsent(indicator, key -> new ArrayList<>())
                .add(new Finding(
                        FindingId.of(code, indicator, reason, subject),
                        code,
                        indicator,
                        reason,
                        subject,
                        outcome,
                        occurrences,
                        numbers,
                        "-",
                        List.of(new ShownFact("id", subject, "test")),
                        List.of()));
        return this;
    }
}
