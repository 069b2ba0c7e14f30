// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRecord;
import org.mingjian.app.evaluation.EvaluationRecords;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.platform.ProductVersion;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Packs an evaluation: the same evaluation gives the same bytes each time. */
@Component
class BuildArchive {

    private final Editions editions;
    private final EvaluationRecords records;
    private final RemovedFactRepository removed;
    private final List<ArchiveEnclosure> enclosures;

    BuildArchive(
            Editions editions,
            EvaluationRecords records,
            RemovedFactRepository removed,
            List<ArchiveEnclosure> enclosures) {
        this.editions = editions;
        this.records = records;
        this.removed = removed;
        this.enclosures = enclosures;
    }

    /**
     * A file of its own for whoever asks, to be deleted once it is read.
     *
     * @param bureau code of the bureau whose slice it is; null for the whole result
     */
    Mono<Path> build(EvaluationRun run, @Nullable String bureau) {
        return Mono.zip(
                        records.of(run, bureau),
                        Flux.fromIterable(enclosures)
                                .concatMap(enclosure -> enclosure.files(run.id(), bureau))
                                .collectList(),
                        removed.of(run.id(), bureau))
                .publishOn(Schedulers.boundedElastic())
                .flatMap(parts -> Mono.fromCallable(() -> packed(parts.getT1(), bureau, parts.getT2(), parts.getT3())));
    }

    private Path packed(
            EvaluationRecord kept,
            @Nullable String bureau,
            List<ArchiveEnclosure.EnclosedFile> enclosed,
            Removals removals)
            throws IOException {
        Path folder = Files.createTempDirectory("mingjian-package");
        try {
            EvaluationScheme scheme = new SchemeReader(editions.rulebook()).read(ArchivePaths.SCHEME, kept.scheme());
            new ArchiveFolder(folder, editions.rulebook(), ProductVersion.number())
                    .write(kept, scheme, bureau, enclosed, removals);
            Path zip = Files.createTempFile("mingjian-package", ".zip");
            ArchiveFile.write(folder, zip);
            return zip;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
