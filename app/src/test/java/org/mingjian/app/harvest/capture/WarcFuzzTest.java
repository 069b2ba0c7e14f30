// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjian.app.harvest.fetch.WebAddress;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.fuzz.Fuzzing;
import org.mingjian.rules.fuzz.Mutations;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/** Whatever a site answers, with whatever headers, is a record of one answer that can be read again. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WarcFuzzTest {

    private static final String URL = "http://www.example.gov.cn/zwgk/2026/t1.html?a=b";
    private static final List<String> HEADERS = List.of(
            "text/html; charset=utf-8", "Wed, 12 Aug 2026 01:30:00 GMT", "\"abc\"", "gzip", "12", "a=b; Path=/");
    private static final List<String> NAMES =
            List.of("content-type", "last-modified", "etag", "content-encoding", "content-length", "set-cookie");

    @Test
    void aSpoiledAnswerIsKeptAsOneRecord() {
        Fuzzing.each(
                300,
                mutations -> {
                    byte[] body = mutations
                            .text("<html><p>正文</p>", "HTTP/1.1 200 OK\r\n\r\nWARC/1.1\r\n")
                            .getBytes(StandardCharsets.UTF_8);
                    Capture capture = new Capture(
                            7,
                            WebAddress.of(mutations.text(URL, URL))
                                    .map(Object::toString)
                                    .orElse(URL),
                            Instant.parse("2026-08-12T01:30:00Z"),
                            200,
                            headers(mutations),
                            "127.0.0.1",
                            Sha256.of(new String(body, StandardCharsets.UTF_8)),
                            body);
                    readAgain(WarcRecords.record(capture), capture);
                },
                3,
                157,
                559);
    }

    private static void readAgain(byte[] record, Capture capture) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.target()).isEqualTo(capture.url());
            assertThat(response.http().body().stream().readAllBytes()).isEqualTo(capture.content());
            assertThat(reader.next()).isEmpty();
        }
    }

    private static Map<String, String> headers(Mutations mutations) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = name.equals("content-type") ? HEADERS.get(0) : mutations.one(HEADERS);
            headers.put(name, mutations.below(2) == 0 ? mutations.text(value, mutations.one(HEADERS)) : value);
        }
        return headers;
    }
}
