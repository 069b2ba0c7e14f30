// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mingjian.app.evaluation.SeedData.Asked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the city and the words that say why it is there. {@code → YS-03/REPLY_LATE@Q2Q3 -1.00} announces one finding in
 * each of those quarters; the convention is told in seed-data/README.md.
 */
record SeedNote(String file, String bureau, String note) {

    private static final Pattern ANNOUNCED = Pattern.compile(
            "→ ([A-Z]{2}-\\d\\d)/([A-Z_]+)@((?:Q[1-4])+) (-\\d+\\.\\d\\d(?:/\\d+\\.\\d\\d)?|\\?|lifted|exempt|earned)");
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String MANUAL_SCORES = "manual-scores.csv";

    /** One finding, announced or found, written so that two of them compare as text. */
    record Announced(String period, String bureau, String indicator, String reason, String effect) {
        @Override
        public String toString() {
            return String.join(" ", period, bureau, indicator + "/" + reason, effect);
        }
    }

    static List<SeedNote> ofCity() throws IOException {
        List<SeedNote> notes = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".csv")) {
                for (CSVRecord row : rows(file)) {
                    notes.add(new SeedNote(name, row.get(0), row.get("note")));
                }
            } else {
                for (String line : Files.readAllLines(file)) {
                    JsonNode page = JsonMapper.builder().build().readTree(line);
                    notes.add(new SeedNote(
                            name,
                            page.path("bureau").asString(""),
                            page.path("note").asString("")));
                }
            }
        }
        return notes;
    }

    /** What this row announces; the note of a manual score is the scorer's own and announces nothing. */
    List<Announced> announced() {
        List<Announced> announced = new ArrayList<>();
        Matcher matcher = ANNOUNCED.matcher(file.equals(MANUAL_SCORES) ? "" : note);
        while (matcher.find()) {
            for (String quarter : matcher.group(3).substring(1).split("Q")) {
                announced.add(
                        new Announced("2026Q" + quarter, bureau, matcher.group(1), matcher.group(2), matcher.group(4)));
            }
        }
        return announced;
    }

    /** Whether every arrow in the note is a well-formed announcement. */
    boolean wellFormed() {
        return note.chars().filter(letter -> letter == '→').count()
                == ANNOUNCED.matcher(note).results().count();
    }

    /** A confirmed score below the full points announces itself, from the day it was given. */
    static List<Announced> manualScores() throws IOException {
        List<Announced> announced = new ArrayList<>();
        for (CSVRecord row : rows(SeedData.CITY.resolve(MANUAL_SCORES))) {
            String indicator = row.get("indicator");
            BigDecimal full = SeedData.SCHEME.indicators().stream()
                    .filter(chosen -> chosen.code().equals(indicator))
                    .findFirst()
                    .orElseThrow()
                    .points();
            BigDecimal lost = full.subtract(new BigDecimal(row.get("points")));
            boolean confirmed = !row.get("confirmer").isEmpty();
            for (Asked asked : SeedData.PERIODS) {
                boolean known = !LocalDate.parse(row.get("scoredOn")).isAfter(asked.asOf());
                if (confirmed && known && lost.signum() > 0) {
                    announced.add(new Announced(
                            asked.period(), row.get("bureau"), indicator, "MANUAL_SCORE", "-" + lost.toPlainString()));
                }
            }
        }
        return announced;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> listed = Files.list(SeedData.CITY)) {
            return listed.sorted().toList();
        }
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file);
                CSVParser rows = CSV.parse(text)) {
            return rows.getRecords();
        }
    }
}
