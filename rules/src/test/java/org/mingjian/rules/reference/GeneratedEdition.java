// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;

/**
 * An invented edition over the whole rulebook, written as the file an office would write: some of the indicators, other
 * weights, caps and modes of deduction, exclusive groups, both treatments of what does not apply, both of vetoes, bonuses.
 */
final class GeneratedEdition {

    private static final String REST = """
            groups:
              - {code: G1, title: 区县}
              - {code: G2, title: 部门}
              - {code: G4, title: 单位}
            exemptions:
              - {group: G4, indicators: [%s], reason: 不承担}
            not_applicable: %s
            veto: %s
            bonus: {gate: "%s", cap: "%s"}
            grades:
              - {grade: 合格, from: "60.00"}
              - {grade: 不合格, from: "0.00"}
            ranking: {method: competition, tie_breaks: [], coverage_floor: "0.00", noise: "0.00"}
            composite: null
            ladder:
              - {when: any_violation, notice: rectification, working_days: 10, reason: 存在问题}
            deadlines: {appeal: 5, appeal_decision: 5}
            periods:
              years: {from: 2017, to: 2026}
            """;

    private final Random random;
    private final Map<String, BigDecimal> points = new TreeMap<>();
    private final Map<String, String> entries = new TreeMap<>();
    private final List<String> raisable = new ArrayList<>();
    private final String outcomes;
    private String dimensions = "";
    private String exclusive = "";

    GeneratedEdition(Rulebook rulebook, Random random) {
        this.random = random;
        List<Indicator> chosen = new ArrayList<>(rulebook.indicators().values());
        Collections.shuffle(chosen, random);
        chosen.subList(0, 15 + random.nextInt(chosen.size() - 14)).forEach(this::choose);
        dimensions();
        exclusive();
        List<String> codes = List.copyOf(entries.keySet());
        outcomes = REST.formatted(
                codes.get(random.nextInt(codes.size())),
                random.nextBoolean() ? "rescale" : "redistribute",
                random.nextBoolean() ? "{action: cap, value: \"59.00\", grade: 不合格}" : "{action: stop, grade: 不合格}",
                random.nextBoolean() ? "0.00" : "80.00",
                amount(5));
    }

    /** The edition, and the same with more points off for one reason of one indicator. */
    List<EvaluationScheme> withAHigherDeduction(SchemeReader reader) {
        EvaluationScheme before = reader.read("generated.yaml", text());
        String[] chosen = raisable.get(random.nextInt(raisable.size())).split("/");
        Deduction old = before.indicator(chosen[0]).orElseThrow().deductions().get(chosen[1]);
        String raised = old.amount().add(new BigDecimal(amount(1))).toPlainString();
        entries.computeIfPresent(
                chosen[0],
                (code, entry) -> entry.replace(
                        chosen[1] + ": {mode: per_occurrence, amount: \""
                                + old.amount().toPlainString() + "\"",
                        chosen[1] + ": {mode: per_occurrence, amount: \"" + raised + "\""));
        EvaluationScheme after = reader.read("raised.yaml", text());
        if (after.digest().equals(before.digest())) {
            throw new IllegalStateException("nothing was raised in " + String.join("/", chosen));
        }
        return List.of(before, after);
    }

    private String text() {
        BigDecimal full = points.values().stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
        return "id: generated\nedition: \"1\"\ntitle: 试编方案\nsource_document: 测试\nfull_marks: \"" + full + "\"\n"
                + "dimensions:\n" + dimensions + "indicators:\n" + String.join("", entries.values()) + exclusive
                + outcomes;
    }

    private void choose(Indicator indicator) {
        var entry = new StringBuilder("  - code: " + indicator.id() + "\n");
        if (indicator.kind() != IndicatorKind.VETO) {
            BigDecimal worth = new BigDecimal(amount(6));
            entry.append("    points: \"").append(worth).append("\"\n");
            if (random.nextInt(3) == 0) {
                entry.append("    cap: \"")
                        .append(worth.min(new BigDecimal(amount(3))))
                        .append("\"\n");
            }
            if (indicator.kind() == IndicatorKind.DEDUCTION) {
                points.merge(indicator.dimension(), worth, BigDecimal::add);
            }
            if (indicator.automation() == Automation.SEMI && random.nextBoolean()) {
                entry.append("    automation: auto\n");
            }
            entry.append(deductions(indicator));
        }
        entries.put(indicator.id(), entry.toString());
    }

    private String deductions(Indicator indicator) {
        var lines = new StringBuilder();
        for (Reason reason : indicator.reasons()) {
            int chance = random.nextInt(6);
            if (chance < 3) {
                lines.append(each(indicator, reason));
            } else if (chance == 3 && indicator.kind() == IndicatorKind.DEDUCTION) {
                lines.append("      ").append(reason.code()).append(": {mode: all}\n");
            }
        }
        return lines.isEmpty() ? "" : "    deductions:\n" + lines;
    }

    private String each(Indicator indicator, Reason reason) {
        boolean deduction = indicator.kind() == IndicatorKind.DEDUCTION;
        if (deduction) {
            raisable.add(indicator.id() + "/" + reason.code());
        }
        String serious = deduction && random.nextInt(5) == 0 ? ", serious: true" : "";
        return "      %s: {mode: per_occurrence, amount: \"%s\"%s}%n".formatted(reason.code(), amount(1), serious);
    }

    private void dimensions() {
        points.forEach((code, sum) -> dimensions += "  - {code: %s, points: \"%s\"%s}%n"
                .formatted(
                        code,
                        sum,
                        random.nextInt(3) == 0 ? ", cap: \"" + sum.min(new BigDecimal(amount(5))) + "\"" : ""));
    }

    private void exclusive() {
        List<String> left = new ArrayList<>(entries.keySet());
        left.removeIf(code -> code.startsWith("JF") || code.startsWith("VT"));
        Collections.shuffle(left, random);
        for (int group = 0; left.size() > 3 && group < 4; group++) {
            List<String> members = left.subList(0, 2 + random.nextInt(2));
            exclusive +=
                    "  - {code: once_%d, title: 同一事项, indicators: [%s]}%n".formatted(group, String.join(", ", members));
            members.clear();
        }
        exclusive = exclusive.isEmpty() ? "" : "exclusive:\n" + exclusive;
    }

    private String amount(int upTo) {
        return BigDecimal.valueOf(1 + random.nextInt(100 * upTo), 2).toString();
    }
}
