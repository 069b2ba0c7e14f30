// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.mingjian.app.platform.problem.Refusal;
import org.reactivestreams.Publisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A file of an upload on disk while something is done with it; workbooks and documents cannot be read from a stream. */
@Component
class FileOnDisk {

    private final UploadedFileRepository files;

    FileOnDisk(UploadedFileRepository files) {
        this.files = files;
    }

    <T> Flux<T> with(Upload upload, Function<Path, Publisher<T>> work) {
        return files.isKept(upload.sha256())
                .filter(kept -> kept || upload.size() == 0)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.GONE, "upload-removed")))
                .thenMany(temporary(
                        file -> files.restore(upload.sha256(), file).thenMany(Flux.defer(() -> work.apply(file)))));
    }

    /** An empty file that goes when the work ends. */
    static <T> Flux<T> temporary(Function<Path, Publisher<T>> work) {
        return Flux.usingWhen(
                Mono.fromCallable(() -> Files.createTempFile("mingjian-upload", ".bin"))
                        .subscribeOn(Schedulers.boundedElastic()),
                work,
                file -> Mono.fromCallable(() -> Files.deleteIfExists(file)).subscribeOn(Schedulers.boundedElastic()));
    }
}
