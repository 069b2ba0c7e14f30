// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.TieBreak;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** Best first: by score, then by the scheme's tie-breaks in their order. What stays equal shares a place. */
final class TieOrder implements Comparator<ScoreSheet> {

    private record Step(String words, Comparator<ScoreSheet> comparator) {}

    private static final Comparator<ScoreSheet> SCORE =
            Comparator.comparing(ScoreSheet::score, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));

    private final List<Step> steps = new ArrayList<>();

    TieOrder(EvaluationScheme scheme) {
        for (TieBreak tieBreak : scheme.ranking().tieBreaks()) {
            steps.add(step(scheme, tieBreak));
        }
    }

    @Override
    public int compare(ScoreSheet one, ScoreSheet other) {
        int byScore = SCORE.compare(one, other);
        if (byScore != 0) {
            return byScore;
        }
        return decisive(one, other)
                .map(step -> step.comparator().compare(one, other))
                .orElse(0);
    }

    /** Which tie-break put two bureaus of equal score in order; Chinese, empty where the score did or none could. */
    String reason(ScoreSheet one, ScoreSheet other) {
        if (SCORE.compare(one, other) != 0) {
            return "";
        }
        return decisive(one, other).map(Step::words).orElse("");
    }

    private Optional<Step> decisive(ScoreSheet one, ScoreSheet other) {
        return steps.stream()
                .filter(step -> step.comparator().compare(one, other) != 0)
                .findFirst();
    }

    private static Step step(EvaluationScheme scheme, TieBreak tieBreak) {
        return switch (tieBreak.by()) {
            case FEWER_VETOES ->
                new Step(
                        "单项否决少者在前",
                        Comparator.comparingInt(sheet -> sheet.veto().size()));
            case FEWER_VIOLATIONS -> new Step("问题少者在前", Comparator.comparingLong(TieOrder::violations));
            case COVERAGE ->
                new Step("覆盖率高者在前", Comparator.comparing(ScoreSheet::coverage).reversed());
            case DIMENSION_RATE ->
                new Step(
                        "“" + title(scheme, tieBreak.dimension()) + "”得分率高者在前",
                        (one, other) ->
                                compareRates(rate(one, tieBreak.dimension()), rate(other, tieBreak.dimension())));
        };
    }

    private static String title(EvaluationScheme scheme, String code) {
        return scheme.dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(SchemeDimension::title)
                .findFirst()
                .orElse(code);
    }

    private static Optional<DimensionScore> rate(ScoreSheet sheet, String dimension) {
        return sheet.dimensions().stream()
                .filter(score ->
                        score.code().equals(dimension) && score.applicable().signum() > 0)
                .findFirst();
    }

    /** Exact: got ÷ applicable compared crosswise; a bureau of which nothing was assessed there comes after the others. */
    private static int compareRates(Optional<DimensionScore> one, Optional<DimensionScore> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        BigDecimal left = one.get().got().multiply(other.get().applicable());
        BigDecimal right = other.get().got().multiply(one.get().applicable());
        return right.compareTo(left);
    }

    /** Findings that stand, whatever caps left of their deduction. */
    private static long violations(ScoreSheet sheet) {
        return sheet.lines().stream()
                .map(ScoreLine::findings)
                .flatMap(List::stream)
                .filter(finding -> finding.finding().outcome() == Outcome.VIOLATED)
                .count();
    }
}
