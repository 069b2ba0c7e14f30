// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingjian.rules.facts.FactTypeDescription;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The rows of a workbook that was sent. It waits in a file, for the list of its parts stands at its end. */
public final class XlsxDelivery {

    private XlsxDelivery() {}

    public static Flux<RawRow> rows(Publisher<DataBuffer> body, FactTypeDescription type) {
        return Flux.usingWhen(
                Mono.fromCallable(() -> Files.createTempFile("mingjian-delivery", ".xlsx"))
                        .subscribeOn(Schedulers.boundedElastic()),
                file -> DataBufferUtils.write(body, file).thenMany(RowStream.of(rows -> read(file, type, rows))),
                file -> Mono.fromCallable(() -> Files.deleteIfExists(file)).subscribeOn(Schedulers.boundedElastic()));
    }

    private static void read(Path file, FactTypeDescription type, Consumer<RawRow> rows) {
        try {
            new XlsxFile(file, type.name()).read(Optional.of(type), (found, row) -> rows.accept(row));
        } catch (IOException noWorkbook) {
            rows.accept(RawRow.rejected(0, FileProblem.NOT_XLSX.in(type.name(), 0, "")));
        }
    }
}
