// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mingjian.app.intake.file.ReturnedRows;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Hands the rejected rows of an upload back as the file they came in, each with its reasons. */
@Component
class ReturnRejected {

    private static final int BUFFER = 1 << 14;

    private final UploadRowRepository rows;
    private final FileOnDisk disk;

    ReturnRejected(UploadRowRepository rows, FileOnDisk disk) {
        this.rows = rows;
        this.disk = disk;
    }

    /** 404 where nothing was rejected, or the file is no table. */
    Flux<DataBuffer> of(UploadState state) {
        return Flux.fromIterable(state.parts())
                .filter(part -> part.isTaken() && !Objects.equals(part.type(), UploadPart.DOCUMENT))
                .concatMap(part -> table(state, part))
                .filter(table -> !table.reasons().isEmpty())
                .collectList()
                .flatMapMany(tables -> tables.isEmpty()
                        ? Flux.error(Refusal::notFound)
                        : disk.with(
                                state.upload(),
                                file -> FileOnDisk.temporary(target -> Mono.fromCallable(() -> write(
                                                new ReturnedRows(UploadRows.table(state.upload(), file), tables),
                                                target))
                                        .subscribeOn(Schedulers.boundedElastic())
                                        .thenMany(Flux.defer(() -> DataBufferUtils.read(
                                                target, DefaultDataBufferFactory.sharedInstance, BUFFER))))));
    }

    private Mono<ReturnedRows.Table> table(UploadState state, UploadPart part) {
        UploadPart.Guess chosen = Objects.requireNonNull(part.chosen());
        return rows.rows(state.upload().id(), part.position(), state.pass(), NotedRow.REJECTED, Integer.MAX_VALUE)
                .collect(
                        TreeMap<Integer, String>::new,
                        (reasons, row) -> reasons.put(row.line(), String.valueOf(row.problem())))
                .map((Map<Integer, String> reasons) -> new ReturnedRows.Table(
                        part.sheet(), FactTypes.named(chosen.type()).orElseThrow(), chosen.header(), reasons));
    }

    private static Path write(ReturnedRows returned, Path target) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(target)) {
            returned.write(bytes);
        }
        return target;
    }
}
