// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipException;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.UnreadableFile;
import org.mingjian.app.platform.BackgroundLane;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Works on uploads in the order they came. What a server that ended left in the middle is taken up by one that lives.
 */
@Component
@Order(20)
class UploadWork implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(UploadWork.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Retry UNTIL_THE_DATABASE_IS_BACK =
            Retry.backoff(60, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30));

    private final UploadRepository uploads;
    private final PrepareUpload prepare;
    private final ImportUpload store;
    private final BackgroundLane lane = new BackgroundLane();
    private final Set<Long> known = ConcurrentHashMap.newKeySet();
    private final Disposable.Swap rounds = Disposables.swap();

    UploadWork(UploadRepository uploads, PrepareUpload prepare, ImportUpload store) {
        this.uploads = uploads;
        this.prepare = prepare;
        this.store = store;
    }

    /** To be called when the upload is in a state in which something is to be done. */
    void begin(long upload) {
        if (known.add(upload)) {
            lane.add(Mono.defer(() -> {
                known.remove(upload);
                return work(upload);
            }));
        }
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Rounds.start(
                EVERY,
                "uploads that wait were not taken up",
                () -> uploads.waiting().doOnNext(this::begin).then()));
        return Mono.empty();
    }

    @PreDestroy
    void end() {
        rounds.dispose();
    }

    private Mono<Void> work(long id) {
        return uploads.take(id).flatMap(this::work).onErrorResume(fault -> {
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
