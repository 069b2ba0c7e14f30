// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * The sums a report quotes, from places and score sheets of one evaluation.
 *
 * @param grades bureaus by grade, best first
 * @param ungraded bureaus without a grade: too little is known of them
 * @param groups in the order of the scheme, without empty ones
 * @param dimensions in the order of the scheme, without those nobody was assessed on
 * @param problems most bureaus first
 */
record ReportFigures(
        int bureaus,
        Map<String, Integer> grades,
        int ungraded,
        List<GroupLine> groups,
        List<DimensionLine> dimensions,
        List<ProblemLine> problems) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MOST_PROBLEMS = 10;

    /** @param scores null where no bureau of the group has a score */
    record GroupLine(
            String title,
            List<RankedBureau> places,
            @Nullable Quantiles scores) {}

    /** @param rates scoring rates of the bureaus assessed, in percent */
    record DimensionLine(String title, Quantiles rates, int assessed) {}

    /** @param lost points lost by all bureaus together */
    record ProblemLine(String indicator, int bureaus, int findings, BigDecimal lost) {}

    static ReportFigures of(EvaluationScheme scheme, List<RankedBureau> places, List<ScoreSheet> sheets) {
        return new ReportFigures(
                places.size(),
                grades(scheme, places),
                (int) places.stream().filter(place -> place.grade() == null).count(),
                groups(scheme, places),
                dimensions(scheme, sheets),
                problems(sheets));
    }

    private static Map<String, Integer> grades(EvaluationScheme scheme, List<RankedBureau> places) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scheme.grades().stream()
                .sorted(Comparator.comparing(GradeBand::from).reversed())
                .forEach(band -> counts.put(band.grade(), 0));
        places.stream()
                .map(RankedBureau::grade)
                .filter(Objects::nonNull)
                .forEach(grade -> counts.merge(grade, 1, Integer::sum));
        return counts;
    }

    private static List<GroupLine> groups(EvaluationScheme scheme, List<RankedBureau> places) {
        List<GroupLine> lines = new ArrayList<>();
        for (Group group : scheme.groups()) {
            List<RankedBureau> own = places.stream()
                    .filter(place -> place.group().equals(group.code()))
                    .toList();
            List<BigDecimal> scores = new ArrayList<>();
            own.stream().map(RankedBureau::score).filter(Objects::nonNull).forEach(scores::add);
            if (!own.isEmpty()) {
                lines.add(new GroupLine(group.title(), own, scores.isEmpty() ? null : Quantiles.of(scores)));
            }
        }
        return lines;
    }

    private static List<DimensionLine> dimensions(EvaluationScheme scheme, List<ScoreSheet> sheets) {
        List<DimensionLine> lines = new ArrayList<>();
        for (SchemeDimension dimension : scheme.dimensions()) {
            List<BigDecimal> rates = sheets.stream()
                    .flatMap(sheet -> sheet.dimensions().stream())
                    .filter(score -> score.code().equals(dimension.code())
                            && score.applicable().signum() > 0)
                    .map(ReportFigures::rate)
                    .toList();
            if (!rates.isEmpty()) {
                lines.add(new DimensionLine(dimension.title(), Quantiles.of(rates), rates.size()));
            }
        }
        return lines;
    }

    private static BigDecimal rate(DimensionScore score) {
        return score.got().multiply(HUNDRED).divide(score.applicable(), 2, RoundingMode.HALF_UP);
    }

    private static List<ProblemLine> problems(List<ScoreSheet> sheets) {
        SortedMap<String, ProblemLine> lines = new TreeMap<>();
        for (ScoreSheet sheet : sheets) {
            for (ScoreLine line : sheet.lines()) {
                if (line.effective().signum() > 0) {
                    lines.merge(
                            line.indicator(),
                            new ProblemLine(line.indicator(), 1, line.findings().size(), line.effective()),
                            (one, other) -> new ProblemLine(
                                    one.indicator(),
                                    one.bureaus() + other.bureaus(),
                                    one.findings() + other.findings(),
                                    one.lost().add(other.lost())));
                }
            }
        }
        return lines.values().stream()
                .sorted(Comparator.comparing(ProblemLine::bureaus)
                        .reversed()
                        .thenComparing(ProblemLine::lost, Comparator.reverseOrder()))
                .limit(MOST_PROBLEMS)
                .toList();
    }
}
