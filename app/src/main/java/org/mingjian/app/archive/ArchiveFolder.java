// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.EvaluationRecord;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.PreviousResults;
import org.mingjian.app.evaluation.Provenance;
import org.mingjian.app.evaluation.ResultFiles;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.app.intake.folder.FactFolder;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;

/** The content of a package as a folder. */
record ArchiveFolder(Path folder, Rulebook rulebook, String product) {

    /**
     * Writes everything, the manifest last.
     *
     * @param bureau code of the bureau whose slice it is; null for the whole result
     */
    void write(
            EvaluationRecord kept,
            EvaluationScheme scheme,
            @Nullable String bureau,
            List<ArchiveEnclosure.EnclosedFile> enclosed,
            Removals removals)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(ArchivePaths.SCHEME), kept.scheme());
        Files.writeString(folder.resolve(ArchivePaths.CALENDAR), kept.calendar());
        Files.writeString(
                folder.resolve(ArchivePaths.HISTORY), ResultJson.write(history(kept.history(), bureau)) + "\n");
        FactFolder.write(folder.resolve(ArchivePaths.FACTS), kept.facts());
        if (!removals.facts().isEmpty()) {
            Files.writeString(folder.resolve(Removals.PATH), removals.text());
        }
        // Of facts that are no longer whole the digest is the one they had.
        String facts = bureau == null && !removals.facts().isEmpty()
                ? kept.run().digests().getOrDefault("facts", "")
                : FactBase.of(kept.facts()).digest();
        results(bureau == null ? kept.result() : slice(kept.result(), bureau), kept, scheme, facts);
        for (ArchiveEnclosure.EnclosedFile file : enclosed) {
            Path target = folder.resolve(file.path());
            if (!target.normalize().startsWith(folder)) {
                throw new IllegalArgumentException("outside of the package: " + file.path());
            }
            Files.createDirectories(target.getParent());
            Files.write(target, file.content());
        }
        Files.writeString(
                folder.resolve(ArchiveManifest.PATH), manifest(kept, bureau).text());
    }

    private void results(EvaluationResult result, EvaluationRecord kept, EvaluationScheme scheme, String facts)
            throws IOException {
        new ResultFiles(result, rulebook)
                .write(
                        folder.resolve(ArchivePaths.RESULTS),
                        new Provenance(
                                facts,
                                kept.run().digests().getOrDefault("scheme", ""),
                                kept.run().digests().getOrDefault("rulebook", ""),
                                kept.run().digests().getOrDefault("calendar", ""),
                                product,
                                kept.facts().size(),
                                0,
                                PreviousResults.runningLowest(result, scheme, kept.history())));
    }

    private static History history(History all, @Nullable String bureau) {
        if (bureau == null) {
            return all;
        }
        SortedMap<String, History.Place> own = new TreeMap<>(all.places());
        own.keySet().retainAll(Set.of(bureau));
        return new History(own);
    }

    /** A bureau's own sheet: places and proposals would speak of others. */
    static EvaluationResult slice(EvaluationResult result, String bureau) {
        return new EvaluationResult(
                result.scheme(),
                result.question(),
                result.sheets().stream()
                        .filter(sheet -> sheet.bureau().equals(bureau))
                        .toList(),
                new Ranking(List.of()),
                List.of());
    }

    private ArchiveManifest manifest(EvaluationRecord kept, @Nullable String bureau) throws IOException {
        EvaluationRun run = kept.run();
        return new ArchiveManifest(
                ArchiveManifest.FORMAT,
                bureau,
                run.id(),
                run.version(),
                run.state().name(),
                run.scheme(),
                run.period(),
                run.from().toString(),
                run.to().toString(),
                run.asOf().toString(),
                kept.result().question().decidedUntil().toString(),
                product,
                run.digests(),
                ArchiveFile.digests(folder));
    }
}
