// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.app.evaluation.SeedData.Asked;
import org.mingjian.app.intake.folder.FolderReading;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.scoring.ScoreSheet;

/** The invented city, three quarters running: the same facts give the committed bytes, however they are handed in. */
class GoldenEvaluationTest {

    @TempDir
    static Path plain;

    @TempDir
    Path out;

    @BeforeAll
    static void evaluate() throws IOException {
        SeedData.evaluateCity(SeedData.read(SeedData.CITY), plain);
    }

    @Test
    void everyRowOfTheCityIsAccepted() {
        assertThat(SeedData.read(SeedData.CITY).report().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026Q1", "2026Q2", "2026Q3"})
    void theCityGivesTheCommittedResults(String period) throws IOException {
        GoldenFiles.compare(SeedData.EXPECTED.resolve(period), plain.resolve(period));
    }

    @Test
    void theOrderOfRowsChangesNothing() throws IOException {
        Path shuffled = Files.createDirectory(out.resolve("shuffled"));
        shuffle(SeedData.CITY, shuffled, new Random(20260930));

        SeedData.evaluateCity(SeedData.read(shuffled), out);

        assertSameBytes();
    }

    @Test
    void anotherLanguageAndTimeZoneOfTheMachineChangeNothing() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            SeedData.evaluateCity(SeedData.read(SeedData.CITY), out);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertSameBytes();
    }

    @Test
    void fourThreadsEachWithItsOwnBureausGiveTheSameSheets() throws Exception {
        FolderReading city = SeedData.read(SeedData.CITY);
        for (Asked asked : SeedData.PERIODS) {
            EvaluationResult whole = SeedData.write(city, asked, History.none(), out);
            List<ScoreSheet> sheets = onFourThreads(city.facts().byBureau().values(), asked);

            EvaluationResult apart = new EvaluationResult(
                    whole.scheme(), whole.question(), sheets, whole.ranking(), whole.notificationList());

            assertThat(sheetsAndFindings(apart)).isEqualTo(sheetsAndFindings(whole));
        }
    }

    private void assertSameBytes() {
        for (Asked asked : SeedData.PERIODS) {
            for (String file : SeedData.FILES) {
                assertThat(out.resolve(asked.period()).resolve(file))
                        .hasSameBinaryContentAs(plain.resolve(asked.period()).resolve(file));
            }
        }
    }

    private static List<ScoreSheet> onFourThreads(Iterable<List<Fact>> bureaus, Asked asked)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<ScoreSheet>> tasks = new ArrayList<>();
            bureaus.forEach(facts -> tasks.add(() -> SeedData.evaluation().evaluateBureau(facts, asked.question())));
            List<ScoreSheet> sheets = new ArrayList<>();
            for (Future<ScoreSheet> sheet : threads.invokeAll(tasks)) {
                sheets.add(sheet.get());
            }
            return sheets;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String sheetsAndFindings(EvaluationResult result) throws IOException {
        StringWriter text = new StringWriter();
        ResultFiles files = new ResultFiles(result, SeedData.RULEBOOK);
        files.scoreSheets(text);
        files.findings(text);
        return text.toString();
    }

    /** No cell of the seed data holds a line break, so that a line is a row. */
    private static void shuffle(Path from, Path to, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(from)) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            boolean header = file.toString().endsWith(".csv");
            Collections.shuffle(header ? lines.subList(1, lines.size()) : lines, random);
            Files.write(to.resolve(file.getFileName()), lines);
        }
    }
}
