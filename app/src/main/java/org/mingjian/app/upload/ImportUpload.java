// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mingjian.app.intake.fact.DeliveredBy;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Stores the rows of an upload, the register of bureaus first. Every batch stands together with the note of how far it
 * reaches, so that a server that ended in the middle goes on behind it, and no row is stored or counted twice.
 */
@Component
class ImportUpload {

    private final UploadRepository uploads;
    private final UploadRowRepository rows;
    private final UploadRows reading;
    private final UploadedDocument documents;
    private final FactRepository facts;
    private final ReceiveFacts receive;
    private final FileOnDisk disk;

    ImportUpload(
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

    Mono<Void> run(Upload upload) {
        DeliveredBy by = DeliveredBy.upload(upload.id(), upload.createdBy(), upload.name(), upload.sha256());
        return disk.<Void>with(upload, file -> store(upload, file))
                .contextWrite(by::into)
                .then(uploads.move(upload.id(), List.of(Upload.State.IMPORTING), Upload.State.DONE, null))
                .then();
    }

    private Mono<Void> store(Upload upload, Path file) {
        return rows.counts(upload.id())
                .filter(count -> count.pass() == Pass.IMPORT)
                .collectMap(RowCount::part)
                .flatMap(before -> uploads.parts(upload.id())
                        .filter(UploadPart::isTaken)
                        .sort(Comparator.comparing(part -> !Objects.equals(part.type(), "bureaus")))
                        .concatMap(part -> store(upload, part, file, before), 1)
                        .then());
    }

    private Mono<Void> store(Upload upload, UploadPart part, Path file, Map<Integer, RowCount> before) {
        RowCount done = before.get(part.position());
        if (done != null && done.finished()) {
            return Mono.empty();
        }
        int line = done == null ? -1 : done.line();
        Queue<NotedRow> leftOut = new ConcurrentLinkedQueue<>();
        RowNotes notes = new RowNotes(upload.id(), part.position(), Pass.IMPORT, rows, facts, leftOut);
        if (Objects.equals(part.type(), UploadPart.DOCUMENT)) {
            return documents.store(upload, file, notes::take).then(Mono.defer(notes::end));
        }
        return receive.receive(reading.of(upload, part, file, leftOut).filter(row -> row.line() > line), notes::take)
                .then(Mono.defer(notes::end));
    }
}
