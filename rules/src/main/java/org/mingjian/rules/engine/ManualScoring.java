// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.Dossier;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.scheme.SchemeIndicator;

/** An indicator people score: two of them, scorer and confirmer, and what they took off is the one finding. */
record ManualScoring(Dossier dossier, SchemeIndicator chosen, String lineage) {

    IndicatorResult ask(Collection<ManualScore> scores) {
        ManualScore score = scores.stream()
                .filter(s -> s.indicator().equals(chosen.code()))
                .filter(s -> !s.scoredOn().isAfter(dossier.question().asOf()))
                .findFirst()
                .orElse(null);
        if (score == null) {
            return result(Outcome.NO_EVIDENCE, 0, List.of(), "尚无人工评分");
        }
        if (!confirmed(score)) {
            return result(Outcome.PENDING, 1, List.of(), "人工评分尚待另一人复核");
        }
        BigDecimal lost = chosen.points().subtract(score.points());
        if (lost.signum() <= 0) {
            return result(Outcome.SATISFIED, 1, List.of(), "");
        }
        return result(Outcome.VIOLATED, 1, List.of(finding(score, lost)), "");
    }

    private static boolean confirmed(ManualScore score) {
        @Nullable String confirmer = score.confirmer();
        return confirmer != null && !confirmer.isBlank() && !name(confirmer).equals(name(score.scorer()));
    }

    /** A space or a full-width letter more does not make another person. */
    private static String name(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private Finding finding(ManualScore score, BigDecimal lost) {
        var measures = new TreeMap<String, BigDecimal>();
        measures.put(RuleEngine.LOST, lost);
        return new Finding(
                FindingId.of(bureau(), lineage, RuleEngine.MANUAL_SCORE, ""),
                bureau(),
                chosen.code(),
                RuleEngine.MANUAL_SCORE,
                "",
                Outcome.VIOLATED,
                1,
                measures,
                message(score),
                shown(score),
                evidence(score));
    }

    private String message(ManualScore score) {
        String note = score.note();
        return "人工评分 " + score.points().toPlainString() + " 分，满分 "
                + chosen.points().toPlainString() + " 分"
                + (note == null || note.isBlank() ? "" : "：" + note);
    }

    private static List<ShownFact> shown(ManualScore score) {
        String source = score.source();
        return List.of(
                new ShownFact("points", score.points().toPlainString(), source),
                new ShownFact("scorer", score.scorer(), source),
                new ShownFact("confirmer", String.valueOf(score.confirmer()), source),
                new ShownFact("scoredOn", score.scoredOn().toString(), source));
    }

    private static List<Evidence> evidence(ManualScore score) {
        var evidence = new ArrayList<Evidence>();
        String place = score.evidence();
        if (place != null) {
            evidence.add(new Evidence(place, null, score.note(), score.scoredOn()));
        }
        return evidence;
    }

    private String bureau() {
        return dossier.bureau().code();
    }

    private IndicatorResult result(Outcome outcome, int asked, List<Finding> findings, String explanation) {
        return new IndicatorResult(bureau(), chosen.code(), outcome, asked, findings, explanation);
    }
}
