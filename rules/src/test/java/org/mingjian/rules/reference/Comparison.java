// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/** Both sheets written out in the same words, place by place, and the places where they differ. */
final class Comparison {

    private final EvaluationScheme scheme;

    Comparison(EvaluationScheme scheme) {
        this.scheme = scheme;
    }

    /** Differing places, e.g. {@code JC-01} or {@code score}, with what engine and reference say. */
    SortedMap<String, String> differences(ScoreSheet engine, Sheet reference) {
        SortedMap<String, String> one = words(engine);
        SortedMap<String, String> other = words(reference);
        var places = new TreeMap<String, String>(one);
        places.putAll(other);
        var differences = new TreeMap<String, String>();
        for (String place : places.keySet()) {
            if (!Objects.equals(one.get(place), other.get(place))) {
                differences.put(place, "engine " + one.get(place) + "\n    reference " + other.get(place));
            }
        }
        return differences;
    }

    private SortedMap<String, String> words(ScoreSheet sheet) {
        var words = totals(
                sheet.got(),
                sheet.possible(),
                sheet.base(),
                sheet.bonus(),
                sheet.score(),
                sheet.grade(),
                sheet.coverage(),
                sheet.veto(),
                sheet.pendingVeto());
        for (ScoreLine line : sheet.lines()) {
            List<String> findings = new ArrayList<>();
            for (ScoredFinding scored : line.findings()) {
                var finding = scored.finding();
                findings.add(words(
                        line.indicator(),
                        new Remark(
                                finding.reason(),
                                finding.subject(),
                                finding.outcome(),
                                finding.occurrences(),
                                finding.measures()),
                        scored.original().outcome(),
                        scored.deducted(),
                        scored.effective()));
            }
            words.put(
                    line.indicator(),
                    List.of(
                                    line.outcome(),
                                    line.original(),
                                    line.points(),
                                    line.deducted(),
                                    line.effective(),
                                    line.bonus())
                            + " " + findings);
        }
        return words;
    }

    private SortedMap<String, String> words(Sheet sheet) {
        var words = totals(
                sheet.got(),
                sheet.possible(),
                sheet.base(),
                sheet.bonus(),
                sheet.score(),
                sheet.grade(),
                sheet.coverage(),
                sheet.veto(),
                sheet.pendingVeto());
        for (Line line : sheet.lines()) {
            List<String> findings = line.charges.stream()
                    .map(charge -> words(
                            line.chosen.code(),
                            charge.remark(),
                            charge.original(),
                            charge.deducted(),
                            charge.effective()))
                    .toList();
            words.put(
                    line.chosen.code(),
                    List.of(line.outcome, line.original, line.points, line.deducted(), line.effective(), line.bonus)
                            + " " + findings);
        }
        return words;
    }

    private static SortedMap<String, String> totals(Object... totals) {
        String[] names = {"got", "possible", "base", "bonus", "score", "grade", "coverage", "veto", "pendingVeto"};
        var words = new TreeMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            words.put(names[i], String.valueOf(totals[i]));
        }
        return words;
    }

    private String words(String indicator, Remark remark, Outcome original, BigDecimal deducted, BigDecimal effective) {
        return remark.reason() + "(" + remark.subject() + ") " + original + "→" + remark.outcome() + " ×"
                + remark.occurrences() + measures(indicator, remark) + " " + deducted + "/" + effective;
    }

    /** The measures the reason's deduction rests on; others are for people. */
    private Map<String, BigDecimal> measures(String indicator, Remark remark) {
        var measures = new TreeMap<String, BigDecimal>();
        Deduction deduction = scheme.indicator(indicator)
                .map(chosen -> chosen.deductions().get(remark.reason()))
                .orElse(null);
        remark.measures().forEach((name, value) -> {
            if (deduction == null
                    || List.of(
                                    String.valueOf(deduction.numerator()),
                                    String.valueOf(deduction.denominator()),
                                    String.valueOf(deduction.measure()))
                            .contains(name)) {
                measures.put(name, value);
            }
        });
        return measures;
    }
}
