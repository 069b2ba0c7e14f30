// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Files as they came, each content once, in pieces so that none is held whole in memory. */
@Repository
class UploadedFileRepository {

    private static final int PIECE = 1 << 20;

    private final DatabaseClient database;

    UploadedFileRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> keep(String sha256, Path file) {
        return Flux.using(
                        () -> Files.newInputStream(file),
                        bytes -> Flux.<byte[]>generate(sink -> {
                            byte[] piece = next(bytes);
                            if (piece.length == 0) {
                                sink.complete();
                            } else {
                                sink.next(piece);
                            }
                        }),
                        UploadedFileRepository::close)
                .subscribeOn(Schedulers.boundedElastic())
                .index()
                .concatMap(piece -> add(sha256, piece.getT1().intValue(), piece.getT2()), 1)
                .then();
    }

    private Mono<Void> add(String sha256, int position, byte[] content) {
        return database.sql(
                        "insert into uploaded_piece (sha256, position, content) values (:digest, :position, :content)"
                                + " on conflict do nothing")
                .bind("digest", sha256)
                .bind("position", position)
                .bind("content", content)
                .then();
    }

    /** The file again, at a path of the caller's. */
    Mono<Void> restore(String sha256, Path file) {
        return pieces(sha256)
                .publishOn(Schedulers.boundedElastic(), 1)
                .concatMap(piece -> Mono.fromCallable(() -> Files.write(file, piece, StandardOpenOption.APPEND)), 1)
                .then();
    }

    /** False once its content was removed. */
    Mono<Boolean> isKept(String sha256) {
        return database.sql("select exists (select from uploaded_piece where sha256 = :digest) as kept")
                .bind("digest", sha256)
                .map(row -> Objects.requireNonNull(row.get("kept", Boolean.class)))
                .one();
    }

    Flux<byte[]> pieces(String sha256) {
        return database.sql("select count(*) as pieces from uploaded_piece where sha256 = :digest")
                .bind("digest", sha256)
                .map(row -> Objects.requireNonNull(row.get("pieces", Long.class)))
                .one()
                .flatMapMany(pieces -> Flux.range(0, pieces.intValue()))
                .concatMap(position -> piece(sha256, position), 1);
    }

    private Mono<byte[]> piece(String sha256, int position) {
        return database.sql("select content from uploaded_piece where sha256 = :digest and position = :position")
                .bind("digest", sha256)
                .bind("position", position)
                .map(row -> Objects.requireNonNull(row.get("content", byte[].class)))
                .one();
    }

    private static byte[] next(InputStream bytes) {
        try {
            return bytes.readNBytes(PIECE);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
