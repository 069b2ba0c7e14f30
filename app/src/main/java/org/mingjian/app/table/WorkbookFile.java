// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A workbook on disk until it was sent: however many rows there are, few are in memory, and rows that fail to come are
 * an error before the first byte.
 */
@Component
class WorkbookFile {

    private static final int ROWS_AT_ONCE = 500;
    private static final int BYTES_AT_ONCE = 64 * 1024;

    private final Words words;

    WorkbookFile(Words words) {
        this.words = words;
    }

    /** The bytes of the finished file, which goes when they were read. */
    Mono<Flux<byte[]>> of(TableContent content) {
        return Mono.fromCallable(() -> Files.createTempFile("mingjian-table", ".xlsx"))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(file -> written(content, file)
                        .doOnError(failed -> delete(file))
                        .doOnCancel(() -> delete(file))
                        .thenReturn(read(file)));
    }

    private Mono<Void> written(TableContent content, Path file) {
        return Mono.using(
                () -> Files.newOutputStream(file),
                to -> {
                    var workbook = new TableWorkbook(to, content);
                    return content.rows()
                            .buffer(ROWS_AT_ONCE)
                            .publishOn(Schedulers.boundedElastic(), 1)
                            .doOnNext(workbook::add)
                            .then(Mono.<Void>fromRunnable(() -> workbook.end(explained(content, workbook.rows()))));
                },
                WorkbookFile::close);
    }

    private ExplainedSheet explained(TableContent content, long rows) {
        List<Explanation> explained = new ArrayList<>(content.explained());
        if (rows > TableWorkbook.MOST) {
            explained.add(
                    0,
                    new Explanation(
                            words.of("table.explained.table"),
                            words.of("table.workbook.more", TableWorkbook.MOST, rows)));
        }
        return new ExplainedSheet(words.of("table.explained"), explained);
    }

    private static Flux<byte[]> read(Path file) {
        return DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, BYTES_AT_ONCE)
                .map(WorkbookFile::bytes)
                .doFinally(ended -> delete(file));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static void close(OutputStream stream) {
        try {
            stream.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
