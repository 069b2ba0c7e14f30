// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Schedulers;

/** The rows of a request body of any size, read as fast as they are stored and never faster. */
public final class RowStream {

    /** Stands for bytes that are no text of the charset; no text contains it, unlike U+FFFD, which real pages do. */
    public static final char UNDECODABLE = '\uFDD0';

    private static final int BUFFERS_AHEAD = 16;
    private static final long PAUSE_NANOS = 200_000;

    /** Reads rows from text and hands each over. */
    @FunctionalInterface
    public interface Rows<T> {
        void read(BufferedReader text, Consumer<T> rows) throws IOException;
    }

    private RowStream() {}

    /** Hands over rows, however they are read. */
    @FunctionalInterface
    public interface Source<T> {
        void read(Consumer<T> rows) throws IOException;
    }

    /** The rows of a source that blocks, read on a thread of its own. */
    public static <T> Flux<T> of(Source<T> source) {
        return Flux.<T>create(sink -> read(source, sink), FluxSink.OverflowStrategy.BUFFER)
                .subscribeOn(Schedulers.boundedElastic(), false);
    }

    /** The row in which bytes stand that are no text of the charset can be told by {@link #UNDECODABLE}. */
    public static <T> Flux<T> of(Publisher<DataBuffer> body, Charset charset, Rows<T> rows) {
        return of((Consumer<T> consumer) -> {
            try (InputStream bytes = DataBufferUtils.subscriberInputStream(body, BUFFERS_AHEAD);
                    BufferedReader text = text(bytes, charset)) {
                rows.read(text, consumer);
            }
        });
    }

    private static <T> void read(Source<T> source, FluxSink<T> sink) {
        try {
            source.read(row -> hand(row, sink));
            sink.complete();
        } catch (IOException | RuntimeException broken) {
            sink.error(broken);
        }
    }

    private static <T> void hand(T row, FluxSink<T> sink) {
        while (sink.requestedFromDownstream() == 0 && !sink.isCancelled()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        if (sink.isCancelled()) {
            throw new IllegalStateException("the reader went away");
        }
        sink.next(row);
    }

    private static BufferedReader text(InputStream bytes, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .replaceWith(String.valueOf(UNDECODABLE))
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
