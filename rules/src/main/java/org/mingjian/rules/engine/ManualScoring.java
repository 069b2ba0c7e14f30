// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.SchemeIndicator;

/**
 * An indicator people score: two of them, scorer and confirmer, and what they took off is the one finding; the last score
 * that speaks for the whole period counts. For a bonus the points are what they gave, for a veto how many cases they found.
 */
record ManualScoring(Dossier dossier, SchemeIndicator chosen, String lineage) {

    IndicatorResult ask(Collection<ManualScore> scores) {
        ManualScore score = scores.stream()
                .filter(s -> s.indicator().equals(chosen.code()))
                .filter(s -> !s.scoredOn().isAfter(dossier.question().decidedUntil()))
                .filter(this::speaksForPeriod)
                .max(Comparator.comparing(ManualScore::scoredOn))
                .orElse(null);
        boolean bonus = chosen.kind() == IndicatorKind.BONUS;
        if (score == null) {
            return bonus ? nothingEarned() : result(Outcome.NO_EVIDENCE, 0, List.of(), "本期尚无人工评分");
        }
        if (!confirmed(score)) {
            return result(Outcome.PENDING, 1, List.of(), "人工评分尚待另一人复核");
        }
        return switch (chosen.kind()) {
            case DEDUCTION -> deduction(score);
            case BONUS -> bonus(score);
            case VETO -> veto(score);
        };
    }

    private IndicatorResult deduction(ManualScore score) {
        BigDecimal lost = chosen.points().subtract(score.points());
        if (lost.signum() <= 0) {
            return result(Outcome.SATISFIED, 1, List.of(), "");
        }
        return result(Outcome.VIOLATED, 1, List.of(finding(score, Outcome.VIOLATED, RuleEngine.LOST, lost)), "");
    }

    private IndicatorResult bonus(ManualScore score) {
        if (score.points().signum() <= 0) {
            return nothingEarned();
        }
        Finding earned = finding(score, Outcome.SATISFIED, RuleEngine.GAINED, score.points());
        return result(Outcome.SATISFIED, 1, List.of(earned), "");
    }

    private IndicatorResult veto(ManualScore score) {
        if (score.points().signum() <= 0) {
            return result(Outcome.SATISFIED, 1, List.of(), "");
        }
        Finding found = finding(score, Outcome.VIOLATED, RuleEngine.FOUND, score.points());
        return result(Outcome.VIOLATED, 1, List.of(found), "");
    }

    private IndicatorResult nothingEarned() {
        return result(Outcome.NOT_APPLICABLE, 0, List.of(), Verdict.NOTHING_EARNED);
    }

    /** A score of last year, or of another quarter, says nothing of this period. */
    private boolean speaksForPeriod(ManualScore score) {
        PeriodDates period = dossier.question().period();
        return !period.from().isBefore(score.firstDay()) && !period.to().isAfter(score.lastDay());
    }

    private static boolean confirmed(ManualScore score) {
        @Nullable String confirmer = score.confirmer();
        return confirmer != null && !confirmer.isBlank() && !name(confirmer).equals(name(score.scorer()));
    }

    /** A space or a full-width letter more does not make another person. */
    private static String name(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private Finding finding(ManualScore score, Outcome outcome, String measure, BigDecimal points) {
        var measures = new TreeMap<String, BigDecimal>();
        measures.put(measure, points);
        return new Finding(
                FindingId.of(bureau(), lineage, Reason.MANUAL_SCORE, ""),
                bureau(),
                chosen.code(),
                Reason.MANUAL_SCORE,
                "",
                outcome,
                1,
                measures,
                message(score),
                shown(score),
                evidence(score));
    }

    private String message(ManualScore score) {
        String note = score.note();
        String points = score.points().toPlainString();
        String words = switch (chosen.kind()) {
            case DEDUCTION -> "人工评分 " + points + " 分，满分 " + chosen.points().toPlainString() + " 分";
            case BONUS -> "人工评定加分 " + points + " 分";
            case VETO -> "人工检查发现单项否决情形 " + count(score.points()) + " 处";
        };
        return words + (note == null || note.isBlank() ? "" : "：" + note);
    }

    private static String count(BigDecimal cases) {
        return cases.stripTrailingZeros().toPlainString();
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
