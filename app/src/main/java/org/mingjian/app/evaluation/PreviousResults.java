// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scoring.ScoreSheet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the result folder of the period before tells the next evaluation. */
public final class PreviousResults {

    private PreviousResults() {}

    /**
     * Places and scores from {@code ranking.csv}, lowest grades running from {@code manifest.json}.
     *
     * @throws IOException when the folder holds no result that can be read
     */
    public static History read(Path folder) throws IOException {
        JsonNode manifest =
                JsonMapper.builder().build().readTree(Files.readString(folder.resolve(ResultFiles.MANIFEST)));
        JsonNode running = manifest.path("runningLowest");
        SortedMap<String, History.Place> places = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (BufferedReader file = Files.newBufferedReader(folder.resolve(ResultFiles.RANKING));
                CSVParser rows = format.parse(file)) {
            for (CSVRecord row : rows) {
                String code = row.get("code");
                places.put(code, place(row, running.path(code).asInt(0)));
            }
        } catch (IllegalArgumentException | UncheckedIOException malformed) {
            throw new IOException(folder.resolve(ResultFiles.RANKING) + ": " + malformed.getMessage(), malformed);
        }
        return new History(places);
    }

    /** For each bureau with the lowest grade now: for how many periods running. */
    public static SortedMap<String, Integer> runningLowest(
            EvaluationResult result, EvaluationScheme scheme, History previous) {
        String lowest = lowestGrade(scheme);
        SortedMap<String, Integer> running = new TreeMap<>();
        for (ScoreSheet sheet : result.sheets()) {
            if (lowest.equals(sheet.grade())) {
                History.Place before = previous.places().get(sheet.bureau());
                running.put(sheet.bureau(), 1 + (before == null ? 0 : before.runningLowest()));
            }
        }
        return running;
    }

    private static JsonNode running(Path manifest) throws IOException {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(Files.readString(manifest))
                    .path("runningLowest");
        } catch (JacksonException malformed) {
            throw new IOException(manifest + ": " + malformed.getOriginalMessage(), malformed);
        }
    }

    private static String lowestGrade(EvaluationScheme scheme) {
        return scheme.grades().stream()
                .min(Comparator.comparing(GradeBand::from))
                .map(GradeBand::grade)
                .orElse("");
    }

    private static History.Place place(CSVRecord row, int running) {
        String rank = row.get("rank");
        String score = row.get("score");
        return new History.Place(
                rank.isEmpty() ? null : Integer.valueOf(rank),
                score.isEmpty() ? null : new BigDecimal(score),
                known(row.get("grade")),
                running);
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
