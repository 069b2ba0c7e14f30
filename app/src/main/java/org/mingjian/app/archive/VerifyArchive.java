// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.evaluation.PreviousResults;
import org.mingjian.app.evaluation.Provenance;
import org.mingjian.app.evaluation.ResultFiles;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.folder.FactFolder;
import org.mingjian.app.intake.folder.FolderReading;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.InvalidHolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.InvalidScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;

/**
 * Proves a package without network or database: every file is the one the manifest lists, edition, calendar and rulebook are
 * those the result names, and the facts come to the results once more, byte by byte.
 */
public final class VerifyArchive {

    private final Path folder;
    private final List<String> differences = new ArrayList<>();
    private Removals removals = Removals.NONE;

    private VerifyArchive(Path folder) {
        this.folder = folder;
    }

    /**
     * What was found.
     *
     * @param differences one sentence each; empty when every byte agrees
     * @param removed what was removed as personal data past its period and can no longer be hashed, one sentence each
     */
    public record Verdict(
            String period,
            int version,
            String state,
            int files,
            int bureaus,
            List<String> differences,
            List<String> removed) {
        public Verdict {
            differences = List.copyOf(differences);
            removed = List.copyOf(removed);
        }
    }

    /**
     * @param zip the package
     * @throws BrokenArchive where it is none that can be read
     */
    public static Verdict verify(Path zip) throws IOException {
        Path folder = Files.createTempDirectory("mingjian-verify");
        try {
            ArchiveReading.unpack(zip, folder);
            return new VerifyArchive(folder).verdict();
        } catch (DateTimeException | JacksonException malformed) {
            throw new BrokenArchive("a date or " + ArchivePaths.HISTORY + " cannot be read: " + malformed.getMessage());
        } catch (InvalidScheme | InvalidHolidayTable invalid) {
            throw new BrokenArchive(String.valueOf(invalid.getMessage()));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** SHA-256 of a file, what its receipt is signed by. */
    public static String digest(Path file) throws IOException {
        return ArchiveFile.digest(file);
    }

    private Verdict verdict() throws IOException {
        ArchiveManifest manifest = ArchiveReading.manifest(folder);
        differences.addAll(manifest.differences(ArchiveFile.digests(folder)));
        int bureaus = differences.isEmpty() ? rescored(manifest) : 0;
        return new Verdict(
                manifest.period(),
                manifest.version(),
                manifest.state(),
                manifest.files().size(),
                bureaus,
                differences,
                removals.facts().stream().map(Removals.Part::toString).toList());
    }

    private int rescored(ArchiveManifest manifest) throws IOException {
        Rulebook rulebook = RulebookReader.read();
        EvaluationScheme scheme = new SchemeReader(rulebook).read(ArchivePaths.SCHEME, text(ArchivePaths.SCHEME));
        HolidayTable calendar = HolidayTable.read(ArchivePaths.CALENDAR, text(ArchivePaths.CALENDAR));
        FolderReading facts = FactFolder.read(folder.resolve(ArchivePaths.FACTS));
        for (IntakeProblem problem : facts.report().problems()) {
            differences.add(ArchivePaths.FACTS + ": " + problem);
        }
        compare("scheme", manifest, scheme.digest());
        compare("calendar", manifest, calendar.digest());
        compare("rulebook", manifest, rulebook.digest());
        if (Files.isRegularFile(folder.resolve(Removals.PATH))) {
            removals = Removals.read(text(Removals.PATH));
            differences.addAll(removals.differences(facts.facts()));
        }
        if (manifest.bureau() == null) {
            compare("facts", manifest, removals.digest(facts.facts()));
        }
        if (differences.isEmpty()) {
            rescore(manifest, rulebook, scheme, calendar, facts);
        }
        return facts.facts().bureaus().size();
    }

    /** The result as this program comes to it, beside the one in the package. */
    private void rescore(
            ArchiveManifest manifest,
            Rulebook rulebook,
            EvaluationScheme scheme,
            HolidayTable calendar,
            FolderReading facts)
            throws IOException {
        History history = ResultJson.history(text(ArchivePaths.HISTORY));
        Question question = new Question(
                new PeriodDates(manifest.period(), LocalDate.parse(manifest.from()), LocalDate.parse(manifest.to())),
                LocalDate.parse(manifest.asOf()),
                LocalDate.parse(manifest.decidedUntil()));
        EvaluationResult whole =
                Evaluation.of(rulebook, scheme, calendar).evaluate(facts.facts().facts(), question, history);
        String bureau = manifest.bureau();
        EvaluationResult result = bureau == null ? whole : ArchiveFolder.slice(whole, bureau);
        Path again = Files.createTempDirectory("mingjian-rescore");
        try {
            new ResultFiles(result, rulebook)
                    .write(
                            again,
                            new Provenance(
                                    bureau == null
                                            ? removals.digest(facts.facts())
                                            : facts.facts().digest(),
                                    scheme.digest(),
                                    rulebook.digest(),
                                    calendar.digest(),
                                    manifest.product(),
                                    facts.facts().facts().size(),
                                    0,
                                    PreviousResults.runningLowest(result, scheme, history)));
            differences.addAll(ResultComparison.of(folder.resolve(ArchivePaths.RESULTS), again));
        } finally {
            FileSystemUtils.deleteRecursively(again);
        }
    }

    private void compare(String name, ArchiveManifest manifest, String found) {
        String stated = manifest.digests().getOrDefault(name, "");
        if (!stated.equals(found)) {
            differences.add(name + ": digest " + found + ", the result rests on " + stated);
        }
    }

    private String text(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new BrokenArchive("the package has no " + path);
        }
        return Files.readString(file);
    }
}
