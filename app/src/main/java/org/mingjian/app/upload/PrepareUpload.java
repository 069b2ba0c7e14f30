// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks at an upload: recognises its tables, unless a person has said what they are, and previews their rows. */
@Component
class PrepareUpload {

    private final UploadRepository uploads;
    private final UploadRowRepository rows;
    private final UploadRows reading;
    private final UploadedDocument documents;
    private final FactRepository facts;
    private final ReceiveFacts receive;
    private final FileOnDisk disk;

    PrepareUpload(
            UploadRepository uploads,
            UploadRowRepository rows,
            UploadRows reading,
            UploadedDocument documents,
            FactRepository facts,
            ReceiveFacts receive,
            FileOnDisk disk) {
        this.uploads = uploads;
        this.rows = rows;
        this.reading = reading;
        this.documents = documents;
        this.facts = facts;
        this.receive = receive;
        this.disk = disk;
    }

    /** Begun anew after an interruption, it comes to the same. */
    Mono<Void> run(Upload upload) {
        return disk.<Void>with(upload, file -> upload.kind() == null ? recognise(upload, file) : preview(upload, file))
                .then();
    }

    private Mono<Void> recognise(Upload upload, Path file) {
        return Mono.fromCallable(() -> Recognition.of(upload, file))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(found -> uploads.found(upload.id(), found.kind().name(), found.parts())
                        .then(Mono.defer(() -> found.certain()
                                ? uploads.find(upload.id(), "").flatMap(known -> preview(known, file))
                                : uploads.move(upload.id(), List.of(Upload.State.READING), Upload.State.CHOICE, null)
                                        .then())));
    }

    private Mono<Void> preview(Upload upload, Path file) {
        return rows.clear(upload.id(), Pass.PREVIEW)
                .thenMany(uploads.parts(upload.id()))
                .filter(UploadPart::isTaken)
                .concatMap(part -> preview(upload, part, file), 1)
                .then(uploads.move(upload.id(), List.of(Upload.State.READING), Upload.State.READY, null))
                .then();
    }

    private Mono<Void> preview(Upload upload, UploadPart part, Path file) {
        Queue<NotedRow> leftOut = new ConcurrentLinkedQueue<>();
        RowNotes notes = new RowNotes(upload.id(), part.position(), Pass.PREVIEW, rows, facts, leftOut);
        if (Objects.equals(part.type(), UploadPart.DOCUMENT)) {
            return documents.preview(upload, file, notes::take).then(Mono.defer(notes::end));
        }
        return receive.preview(reading.of(upload, part, file, leftOut), notes::take)
                .then(Mono.defer(notes::end));
    }
}
