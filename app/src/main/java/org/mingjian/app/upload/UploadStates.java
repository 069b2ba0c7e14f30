// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.util.List;
import java.util.Objects;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Uploads as they stand; a bureau's account finds those that came from it. */
@Component
class UploadStates {

    private final UploadRepository uploads;
    private final UploadRowRepository rows;
    private final UploadWork work;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;

    UploadStates(
            UploadRepository uploads,
            UploadRowRepository rows,
            UploadWork work,
            AuditTrail trail,
            TransactionalOperator transaction) {
        this.uploads = uploads;
        this.rows = rows;
        this.work = work;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** 404 where there is none for this viewer. */
    Mono<UploadState> one(long id, Viewer viewer) {
        return uploads.find(id, own(viewer))
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(this::state);
    }

    /** Newest first. */
    Flux<UploadState> list(Viewer viewer, long before, int most) {
        return uploads.list(own(viewer), before, most).concatMap(this::state);
    }

    /** Imports what was previewed; goes on by itself. */
    Mono<Void> store(long id, Viewer viewer) {
        return one(id, viewer)
                .flatMap(state -> uploads.move(id, List.of(Upload.State.READY), Upload.State.IMPORTING, null))
                .flatMap(moved ->
                        moved ? Mono.just(true) : Mono.error(new Refusal(HttpStatus.CONFLICT, "upload-not-ready")))
                .delayUntil(moved -> trail.record(new AuditEntry("upload.import", "upload/" + id)))
                .as(transaction::transactional)
                .doOnNext(moved -> work.begin(id))
                .then();
    }

    private Mono<UploadState> state(Upload upload) {
        return Mono.zip(
                        uploads.parts(upload.id()).collectList(),
                        rows.counts(upload.id()).collectList())
                .map(both -> new UploadState(upload, both.getT1(), both.getT2()));
    }

    private static String own(Viewer viewer) {
        return Objects.requireNonNullElse(viewer.bureau(), "");
    }
}
