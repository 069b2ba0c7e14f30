// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Results laid beside the committed ones, byte by byte; {@code -Dgolden.accept} writes them instead. */
final class GoldenFiles {

    private static final String ACCEPT = "golden.accept";
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private GoldenFiles() {}

    static void compare(Path expected, Path actual) throws IOException {
        if (System.getProperty(ACCEPT) != null) {
            accept(expected, actual);
        }
        List<String> different = new ArrayList<>();
        for (String file : SeedData.FILES) {
            if (!result(expected.resolve(file)).equals(result(actual.resolve(file)))) {
                different.add(file);
            }
        }
        assertThat(different).as(() -> difference(expected, actual)).isEmpty();
    }

    /** A rulebook whose wording changed, or a new version, that leaves every result alone is no difference. */
    private static String result(Path file) {
        String text = text(file);
        return file.endsWith(ResultFiles.MANIFEST)
                ? text.replaceAll("(\"(?:rulebook|mingjian)\" : \")[^\"]*", "$1")
                : text;
    }

    private static void accept(Path expected, Path actual) throws IOException {
        Files.createDirectories(expected);
        for (String file : SeedData.FILES) {
            Files.writeString(expected.resolve(file), text(actual.resolve(file)));
        }
    }

    private static String difference(Path expected, Path actual) {
        StringBuilder words = new StringBuilder("results differ from ")
                .append(expected)
                .append(
                        "\nIf the change is meant, look at each line below, then accept it and commit it with the reason:\n")
                .append("  mvn -o -pl rules,app -am test -Dtest='GoldenEvaluationTest,JusticeBureausTest'")
                .append(" -Dsurefire.failIfNoSpecifiedTests=false -D")
                .append(ACCEPT)
                .append("\nbureau | before | after\n");
        Map<String, String> before = standings(expected);
        Map<String, String> after = standings(actual);
        var bureaus = new TreeSet<>(before.keySet());
        bureaus.addAll(after.keySet());
        for (String bureau : bureaus) {
            String was = before.getOrDefault(bureau, "-");
            String is = after.getOrDefault(bureau, "-");
            if (!was.equals(is)) {
                words.append(bureau)
                        .append(" | ")
                        .append(was)
                        .append(" | ")
                        .append(is)
                        .append('\n');
            }
        }
        return words.append("lines that are gone (-) or new (+):\n")
                .append(lines(expected, actual))
                .toString();
    }

    /** By bureau: rank, score, grade, coverage. */
    private static Map<String, String> standings(Path folder) {
        Map<String, String> standings = new TreeMap<>();
        try (BufferedReader ranking = Files.newBufferedReader(folder.resolve(ResultFiles.RANKING));
                CSVParser rows = CSV.parse(ranking)) {
            rows.forEach(row -> standings.put(
                    row.get("code"),
                    "rank " + row.get("rank") + ", " + row.get("score") + " " + row.get("grade") + ", coverage "
                            + row.get("coverage")));
        } catch (IOException none) {
            return standings;
        }
        return standings;
    }

    private static String lines(Path expected, Path actual) {
        StringBuilder lines = new StringBuilder();
        for (String file : List.of(ResultFiles.FINDINGS, ResultFiles.NOTIFICATION_LIST)) {
            List<String> before = text(expected.resolve(file)).lines().toList();
            List<String> after = text(actual.resolve(file)).lines().toList();
            before.stream()
                    .filter(line -> !after.contains(line))
                    .forEach(line -> lines.append("- ").append(start(line)));
            after.stream()
                    .filter(line -> !before.contains(line))
                    .forEach(line -> lines.append("+ ").append(start(line)));
        }
        return lines.toString();
    }

    private static String start(String line) {
        return line.substring(0, Math.min(line.length(), 220)) + "\n";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException none) {
            return "";
        }
    }
}
