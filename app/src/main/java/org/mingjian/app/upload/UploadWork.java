// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipException;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.UnreadableFile;
import org.mingjian.app.platform.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Works on uploads, two at a time, in the order they came. What a server that ended left in the middle is taken up when
 * the next one starts.
 */
@Component
@Order(20)
class UploadWork implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(UploadWork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int AT_ONCE = 2;
    private static final Retry UNTIL_THE_DATABASE_IS_BACK =
            Retry.backoff(60, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30));

    private final UploadRepository uploads;
    private final PrepareUpload prepare;
    private final ImportUpload store;
    private final Sinks.Many<Long> waiting = Sinks.many().unicast().onBackpressureBuffer();
    private final Disposable working;

    UploadWork(UploadRepository uploads, PrepareUpload prepare, ImportUpload store) {
        this.uploads = uploads;
        this.prepare = prepare;
        this.store = store;
        this.working = waiting.asFlux().flatMap(this::work, AT_ONCE).subscribe();
    }

    /** To be called when the upload is in a state in which something is to be done. */
    void begin(long upload) {
        waiting.emitNext(upload, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
    }

    @Override
    public Mono<Void> run() {
        return uploads.unfinished().doOnNext(upload -> begin(upload.id())).then();
    }

    @PreDestroy
    void end() {
        working.dispose();
    }

    private Mono<Void> work(long id) {
        return uploads.find(id, "").flatMap(this::work).onErrorResume(fault -> {
            log.error("upload {} failed", id, fault);
            return Mono.empty();
        });
    }

    private Mono<Void> work(Upload upload) {
        Mono<Void> step = switch (upload.state()) {
            case READING -> prepare.run(upload);
            case IMPORTING -> store.run(upload);
            default -> Mono.empty();
        };
        return step.onErrorResume(fault -> failed(upload, fault));
    }

    private Mono<Void> failed(Upload upload, Throwable fault) {
        if (fault instanceof IOException) {
            log.info("upload {} cannot be read: {}", upload.id(), fault.getMessage());
        } else {
            log.error("upload {} failed", upload.id(), fault);
        }
        return uploads.move(
                        upload.id(),
                        List.of(Upload.State.READING, Upload.State.IMPORTING),
                        Upload.State.FAILED,
                        words(fault))
                .retryWhen(UNTIL_THE_DATABASE_IS_BACK)
                .then();
    }

    private static String words(Throwable fault) {
        if (fault instanceof UnreadableFile || fault instanceof org.mingjian.app.intake.file.PackedFile.TooLarge) {
            return String.valueOf(fault.getMessage());
        }
        return fault instanceof ZipException
                ? FileProblem.WORDS.say(FileProblem.BROKEN_FILE.name())
                : FileProblem.WORDS.say("NOTE_UPLOAD_FAULT");
    }
}
