// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Captures as records of WARC 1.1 (ISO 28500:2017), each a gzip member of its own: put one after the other they are a file.
 * A body stands in it unpacked, as it was read; how it was packed on the way stands in {@code X-Archive-Orig-…} headers.
 */
final class WarcRecords {

    private static final List<String> OF_THE_WAY = List.of("content-encoding", "transfer-encoding", "content-length");

    private WarcRecords() {}

    /** The record with which a file begins. */
    static byte[] beginning(String fileName, String software, Instant now) {
        return bytes(new Warcinfo.Builder()
                .recordId(UUID.nameUUIDFromBytes((fileName + now).getBytes(StandardCharsets.UTF_8)))
                .date(now)
                .filename(fileName)
                .fields(
                        Map.of(
                                "software", List.of(software),
                                "format", List.of("WARC File Format 1.1"),
                                "conformsTo",
                                        List.of(
                                                "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")))
                .build());
    }

    /** An answer with its body; one that says the page is as it was refers to the body by its digest alone. */
    static byte[] record(Capture capture) {
        try {
            return bytes(capture.content() == null ? revisit(capture) : response(capture, capture.content()));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static WarcRecord response(Capture capture, byte[] content) throws IOException {
        HttpResponse.Builder answer = new HttpResponse.Builder(capture.status(), "");
        headers(capture, answer);
        answer.body(kind(capture.headers().get("content-type")), content);
        return new WarcResponse.Builder(capture.url())
                .recordId(id(capture))
                .date(capture.visitedAt())
                .ipAddress(InetAddress.getByName(capture.ip()))
                .payloadDigest(new WarcDigest("sha256", capture.sha256()))
                .body(answer.build())
                .build();
    }

    /** What a site says its page is; where that is no kind of file, anything. */
    private static MediaType kind(@Nullable String said) {
        try {
            return said == null ? MediaType.OCTET_STREAM : MediaType.parseLeniently(inOneLine(said));
        } catch (IllegalArgumentException unknown) {
            return MediaType.OCTET_STREAM;
        }
    }

    private static WarcRecord revisit(Capture capture) throws IOException {
        HttpResponse.Builder answer = new HttpResponse.Builder(capture.status(), "");
        headers(capture, answer);
        return new WarcRevisit.Builder(capture.url(), WarcRevisit.SERVER_NOT_MODIFIED_1_1)
                .recordId(id(capture))
                .date(capture.visitedAt())
                .ipAddress(InetAddress.getByName(capture.ip()))
                .payloadDigest(new WarcDigest("sha256", capture.sha256()))
                .body(answer.build())
                .build();
    }

    private static UUID id(Capture capture) {
        return UUID.nameUUIDFromBytes(("visit " + capture.visit()).getBytes(StandardCharsets.UTF_8));
    }

    private static void headers(Capture capture, HttpResponse.Builder answer) {
        capture.headers().forEach((name, value) -> {
            if (!name.equals("content-type")) {
                answer.addHeader(OF_THE_WAY.contains(name) ? "X-Archive-Orig-" + name : name, inOneLine(value));
            }
        });
    }

    /** A line break would begin a header of its own. */
    private static String inOneLine(String value) {
        return value.replaceAll("[\\r\\n]+", " ");
    }

    private static byte[] bytes(WarcRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(record);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }
}
