// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.PeriodChoice;
import org.mingjian.app.evaluation.PreviousResults;
import org.mingjian.app.evaluation.Provenance;
import org.mingjian.app.evaluation.ResultFiles;
import org.mingjian.app.evaluation.SchemeChoice;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.file.RejectedRows;
import org.mingjian.app.intake.folder.FactFolder;
import org.mingjian.app.intake.folder.FolderReading;
import org.mingjian.app.platform.ProductVersion;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.register.Lineages;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate}: one evaluation of a folder of facts, without server or database. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Evaluate a folder of facts; write ranking, score sheets, findings, notification list and manifest.",
            "Rejected rows are listed on standard error and in rejected.csv; the rest is evaluated (exit code 1)."
        })
final class Evaluate implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--facts", required = true, paramLabel = "DIR", description = "Folder of facts.")
    private Path facts = Path.of("");

    @Option(names = "--scheme", required = true, paramLabel = "ID|FILE", description = "E.g. 2026_municipal.")
    private String scheme = "";

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "Evaluation date.")
    private LocalDate asOf = LocalDate.MIN;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the results.")
    private Path out = Path.of("");

    @Option(
            names = "--period",
            paramLabel = "ID",
            description = "E.g. 2026Q3; without it the longest period of the scheme that the evaluation date lies in.")
    private @Nullable String period;

    @Option(names = "--previous", paramLabel = "DIR", description = "Results of the period before.")
    private @Nullable Path previous;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Holidays of a year in place of the built-in ones (date,day,name,source); may be repeated.")
    private List<Path> calendars = List.of();

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = RulebookReader.read();
        EvaluationScheme edition = SchemeChoice.read(scheme, rulebook);
        Question question = question(edition);
        FolderReading reading = reading();
        History history = Lineages.of(reading.facts().facts()).carry(history(), question.lastDay());
        HolidayTable holidays = holidays();
        say("evaluating " + reading.facts().bureaus().size() + " bureaus, "
                + question.period().period());
        EvaluationResult result = Evaluation.of(rulebook, edition, holidays)
                .evaluate(reading.facts().facts(), question, history);
        Provenance provenance = new Provenance(
                reading.facts().digest(),
                edition.digest(),
                rulebook.digest(),
                holidays.digest(),
                ProductVersion.number(),
                reading.facts().facts().size(),
                reading.report().problems().size(),
                PreviousResults.runningLowest(result, edition, history));
        new ResultFiles(result, rulebook).write(out, provenance);
        RejectedRows.write(out, reading.report().problems());
        return reading.report().problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    /** The built-in table, the year each file ends in taken from the file. */
    private HolidayTable holidays() throws IOException {
        HolidayTable table = HolidayTable.china();
        for (Path file : calendars) {
            if (!Files.isRegularFile(file)) {
                throw new CommandRefused("no such file: " + file);
            }
            HolidayTable arrangement = HolidayTable.read(file.toString(), Files.readString(file));
            if (arrangement.coveredYears().isEmpty()) {
                throw new CommandRefused(file + " holds no whole year: 1 January, 1 May and 1 October are off");
            }
            table = table.with(arrangement.coveredYears().last(), arrangement);
        }
        return table;
    }

    private Question question(EvaluationScheme edition) {
        PeriodDates dates = period(edition);
        LocalDate snapshot = edition.asOf(dates, asOf);
        if (!snapshot.equals(asOf)) {
            say(dates.period() + " as it stood on its last day, " + snapshot);
        }
        return new Question(dates, asOf);
    }

    private PeriodDates period(EvaluationScheme edition) {
        return PeriodChoice.of(edition, period, asOf)
                .orElseThrow(() -> new CommandRefused("scheme " + edition.id() + " has no period "
                        + (period == null ? "" : period + " ") + "that had begun on " + asOf));
    }

    private FolderReading reading() throws IOException {
        if (!Files.isDirectory(facts)) {
            throw new CommandRefused("no such folder: " + facts);
        }
        say("reading " + facts);
        FolderReading reading = FactFolder.read(facts);
        List<IntakeProblem> problems = reading.report().problems();
        if (reading.facts().bureaus().isEmpty()) {
            List<String> defects = new ArrayList<>(List.of("no bureau to evaluate in " + facts));
            problems.forEach(problem -> defects.add(problem.toString()));
            throw new CommandRefused(defects);
        }
        reading.report().notes().forEach(this::say);
        problems.forEach(problem -> say(problem.toString()));
        return reading;
    }

    private History history() {
        if (previous == null) {
            return History.none();
        }
        try {
            return PreviousResults.read(previous);
        } catch (IOException unreadable) {
            throw new CommandRefused("no results of an earlier period in " + previous + ": " + unreadable);
        }
    }

    private void say(String line) {
        PrintWriter progress = spec.commandLine().getErr();
        progress.println(line);
    }
}
