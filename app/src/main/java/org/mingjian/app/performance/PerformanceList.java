// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.performance;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.intake.file.CsvFormats;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scheme.Performance;

/**
 * A published period's result as the performance office takes it, signed by digests.
 *
 * @param weight points of the appraisal's hundred
 * @param resultDigest SHA-256 of the published result
 * @param csv the rows as a file; its SHA-256 is the rows' digest, so that anyone who holds the file can check it
 */
record PerformanceList(
        EvaluationRun run,
        String scheme,
        BigDecimal weight,
        String resultDigest,
        List<PerformanceRow> rows,
        String csv) {

    static PerformanceList of(EvaluationRun run, EvaluationScheme scheme, List<RankedBureau> places) {
        Performance performance = scheme.performance() == null ? Performance.STANDARD : scheme.performance();
        String lowest = scheme.grades().stream()
                .min(Comparator.comparing(GradeBand::from))
                .map(GradeBand::grade)
                .orElse("");
        Map<String, String> groups = scheme.groups().stream().collect(Collectors.toMap(Group::code, Group::title));
        List<PerformanceRow> rows = places.stream()
                .map(place -> new PerformanceRow(
                        groups.getOrDefault(place.group(), place.group()),
                        place.code(),
                        place.name(),
                        place.score(),
                        place.grade(),
                        points(performance, place),
                        bars(place, lowest)))
                .toList();
        return new PerformanceList(
                run, scheme.title(), performance.weight(), run.digests().getOrDefault("result", ""), rows, csv(rows));
    }

    /** A bureau of which too little is known to grade it has no points, not zero points. */
    private static @Nullable BigDecimal points(Performance performance, RankedBureau place) {
        BigDecimal score = place.score();
        if (score != null && (place.grade() != null || place.veto())) {
            return performance.converted(score);
        }
        return place.veto() ? Performance.NONE : null;
    }

    private static List<PerformanceRow.Bar> bars(RankedBureau place, String lowest) {
        List<PerformanceRow.Bar> bars = new ArrayList<>();
        if (place.veto()) {
            bars.add(PerformanceRow.Bar.VETO);
        }
        if (lowest.equals(place.grade())) {
            bars.add(PerformanceRow.Bar.LOWEST_GRADE);
        }
        return bars;
    }

    String rowsDigest() {
        return Sha256.of(csv);
    }

    private static String csv(List<PerformanceRow> rows) {
        StringWriter text = new StringWriter();
        try {
            CSVPrinter lines = new CSVPrinter(text, CsvFormats.WRITTEN);
            lines.printRecord("group", "code", "name", "score", "grade", "points", "barred");
            for (PerformanceRow row : rows) {
                lines.printRecord(
                        row.group(),
                        row.code(),
                        CsvFormats.words(row.name()),
                        Points.cell(row.score()),
                        row.grade() == null ? "" : row.grade(),
                        Points.cell(row.points()),
                        row.bars().stream().map(Enum::name).collect(Collectors.joining(";")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
