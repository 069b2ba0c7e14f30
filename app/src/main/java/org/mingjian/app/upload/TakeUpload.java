// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes a file in: kept as it came, then looked at; the number is there at once. */
@Component
class TakeUpload {

    private static final int LONGEST_NAME = 200;

    private final UploadRepository uploads;
    private final UploadedFileRepository files;
    private final FactRepository facts;
    private final UploadWork work;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final long largest;

    TakeUpload(
            UploadRepository uploads,
            UploadedFileRepository files,
            FactRepository facts,
            UploadWork work,
            AuditTrail trail,
            TransactionalOperator transaction,
            UploadProperties properties) {
        this.uploads = uploads;
        this.files = files;
        this.facts = facts;
        this.work = work;
        this.trail = trail;
        this.transaction = transaction;
        this.largest = properties.largest().toBytes();
    }

    /** The refusal of a file that is larger than is taken. */
    Refusal tooLarge() {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "upload-too-large", largest >> 20);
    }

    long largest() {
        return largest;
    }

    /**
     * @param name as the person calls the file
     * @param bureau whose the rows are that name none; a bureau's own account has no choice
     */
    Mono<Long> take(
            String name, Flux<DataBuffer> content, @Nullable String bureau, Upload.PaperTrail paper, Viewer viewer) {
        boolean own = viewer.role() == Role.BUREAU;
        String whose = own ? viewer.bureau() : bureau == null || bureau.isBlank() ? null : bureau.strip();
        return known(whose)
                .then(FileOnDisk.temporary(file -> limited(content, file)
                                .then(Mono.fromCallable(() -> digest(file)).subscribeOn(Schedulers.boundedElastic()))
                                .flatMap(digest -> files.keep(digest, file)
                                        .then(Mono.fromCallable(() -> Files.size(file)))
                                        .flatMap(size -> uploads.add(
                                                plain(name), digest, size, whose, own, paper, viewer.name()))
                                        .delayUntil(id -> trail.record(new AuditEntry(
                                                "upload.take", "upload/" + id, whose, null, digest, null)))
                                        .as(transaction::transactional)))
                        .single())
                .doOnNext(work::begin);
    }

    private Mono<Void> known(@Nullable String bureau) {
        return bureau == null
                ? Mono.empty()
                : facts.bureauCodes()
                        .filter(codes -> codes.contains(bureau))
                        .switchIfEmpty(Mono.error(
                                () -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "upload-bureau-unknown", bureau)))
                        .then();
    }

    private Mono<Void> limited(Flux<DataBuffer> content, Path file) {
        AtomicLong length = new AtomicLong();
        Flux<DataBuffer> counted = content.doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .map(buffer -> {
                    if (length.addAndGet(buffer.readableByteCount()) > largest) {
                        DataBufferUtils.release(buffer);
                        throw tooLarge();
                    }
                    return buffer;
                });
        return DataBufferUtils.write(counted, file, StandardOpenOption.WRITE);
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream bytes =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException neverOfAJdk) {
            throw new IllegalStateException(neverOfAJdk);
        }
    }

    /** The last part of a path, without what no name holds. */
    private static String plain(String name) {
        String last = name.replaceFirst("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}]", "")
                .strip();
        String some = last.isEmpty() ? "upload" : last;
        return some.length() > LONGEST_NAME ? some.substring(some.length() - LONGEST_NAME) : some;
    }
}
