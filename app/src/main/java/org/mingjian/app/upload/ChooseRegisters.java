// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.intake.file.FilePart;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A person says what the tables of an upload are and whose; it is previewed anew. */
@Component
class ChooseRegisters {

    private static final List<Upload.State> OPEN =
            List.of(Upload.State.CHOICE, Upload.State.READY, Upload.State.FAILED);

    private final UploadRepository uploads;
    private final FileOnDisk disk;
    private final UploadWork work;
    private final AuditTrail trail;

    ChooseRegisters(UploadRepository uploads, FileOnDisk disk, UploadWork work, AuditTrail trail) {
        this.uploads = uploads;
        this.disk = disk;
        this.work = work;
        this.trail = trail;
    }

    /**
     * @param types register of each table by its place; empty for one that is not taken, absent for one left as it is
     * @param bureau whose the rows are that name none
     */
    Mono<Void> choose(Upload upload, Map<Integer, String> types, @Nullable String bureau) {
        if (!OPEN.contains(upload.state())) {
            return Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "upload-settled"));
        }
        String whose = upload.ownOnly() || bureau == null || bureau.isBlank() ? upload.bureau() : bureau;
        return disk.<Void>with(upload, file -> choose(upload, types, file))
                .then(whose == null ? Mono.empty() : uploads.ofBureau(upload.id(), whose))
                .then(trail.record(new AuditEntry("upload.choose", "upload/" + upload.id(), whose, null, types, null)))
                .then(uploads.move(upload.id(), OPEN, Upload.State.READING, null))
                .doOnNext(moved -> work.begin(upload.id()))
                .then();
    }

    private Flux<Void> choose(Upload upload, Map<Integer, String> types, Path file) {
        return uploads.parts(upload.id())
                .filter(part -> types.containsKey(part.position())
                        && !Objects.equals(part.type(), UploadPart.DOCUMENT)
                        && !Objects.equals(Objects.requireNonNullElse(part.type(), ""), types.get(part.position())))
                .collectList()
                .flatMapMany(changed -> changed.isEmpty()
                        ? Flux.empty()
                        : Mono.fromCallable(() -> UploadRows.table(upload, file).parts())
                                .subscribeOn(Schedulers.boundedElastic())
                                .flatMapMany(tables -> Flux.fromIterable(changed)
                                        .concatMap(part -> uploads.choose(
                                                upload.id(),
                                                chosen(upload, part, types.get(part.position()), tables)))));
    }

    private static UploadPart chosen(Upload upload, UploadPart part, @Nullable String type, List<FilePart> tables) {
        if (type == null || type.isEmpty()) {
            return part.as(null, null, part.guesses());
        }
        FactTypeDescription register = FactTypes.named(type).orElseThrow(Refusal::notFound);
        FilePart table = tables.stream()
                .filter(one -> one.sheet().equals(part.sheet()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return Recognition.as(upload, part, register, table);
    }
}
