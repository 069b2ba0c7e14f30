// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.app.intake.folder.FactFolder;
import org.mingjian.app.intake.folder.FolderReading;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;

/** The committed seed data, and its evaluations as the command line makes them: one rule base for all. */
public final class SeedData {

    public static final Path ROOT = Path.of("..", "seed-data");
    public static final Path CITY = ROOT.resolve("city");
    public static final Path EXPECTED = ROOT.resolve("expected");

    /** The city's periods, each with its evaluation date; every one sees the results of the one before. */
    public static final List<Asked> PERIODS = List.of(
            new Asked("2026Q1", LocalDate.of(2026, 3, 31)),
            new Asked("2026Q2", LocalDate.of(2026, 6, 30)),
            new Asked("2026Q3", LocalDate.of(2026, 9, 30)));

    public static final List<String> FILES = List.of(
            ResultFiles.RANKING,
            ResultFiles.SCORE_SHEETS,
            ResultFiles.FINDINGS,
            ResultFiles.NOTIFICATION_LIST,
            ResultFiles.MANIFEST);

    public static final Rulebook RULEBOOK = RulebookReader.read();
    public static final EvaluationScheme SCHEME = new SchemeReader(RULEBOOK).byId("2026_municipal");
    public static final HolidayTable HOLIDAYS = HolidayTable.china();

    private static final Evaluation EVALUATION = Evaluation.of(RULEBOOK, SCHEME, HOLIDAYS);
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    /** A period and the day it is evaluated. */
    public record Asked(String period, LocalDate asOf) {
        Question question() {
            return new Question(SCHEME.periods().get(period), asOf);
        }
    }

    private SeedData() {}

    public static FolderReading read(Path facts) {
        try {
            return FactFolder.read(facts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Evaluates the city's periods one after the other and writes {@code out/<period>/}. */
    public static void evaluateCity(FolderReading city, Path out) throws IOException {
        History history = History.none();
        for (Asked asked : PERIODS) {
            Path folder = out.resolve(asked.period());
            write(city, asked, history, folder);
            history = PreviousResults.read(folder);
        }
    }

    public static EvaluationResult write(FolderReading reading, Asked asked, History history, Path out)
            throws IOException {
        EvaluationResult result = EVALUATION.evaluate(reading.facts().facts(), asked.question(), history);
        new ResultFiles(result, RULEBOOK).write(out, provenance(reading, result, history));
        return result;
    }

    public static Evaluation evaluation() {
        return EVALUATION;
    }

    private static Provenance provenance(FolderReading reading, EvaluationResult result, History history)
            throws IOException {
        return new Provenance(
                reading.facts().digest(),
                SCHEME.digest(),
                RULEBOOK.digest(),
                HOLIDAYS.digest(),
                version(),
                reading.facts().facts().size(),
                reading.report().problems().size(),
                PreviousResults.runningLowest(result, SCHEME, history));
    }

    /** The version the packaged product tells; classes that are not in a jar know none. */
    private static String version() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("no version in pom.xml");
        }
        return version.group(1);
    }
}
