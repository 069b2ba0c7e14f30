// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjian.rules.fuzz.Fuzzing;

/** What sites send besides pages, spoiled: addresses, redirects, encodings, packed bodies. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FetchFuzzTest {

    private static final long LARGEST = 1 << 20;
    private static final List<String> ADDRESSES = List.of(
            "http://www.example.gov.cn/zwgk/2026/t1.html?a=b&c=中#top",
            "https://[2001:db8::1]:8443/a/../b",
            "//www.example.gov.cn:80/",
            "../列表 1.html");
    private static final List<String> TYPES =
            List.of("text/html; charset=GBK", "text/html;charset=utf-8", "text/plain; charset=\"UTF-16\"");
    private static final String PAGE =
            "<?xml version=\"1.0\" encoding=\"gb2312\"?><html><meta charset=gbk><p>各单位：现通知如下。</p>";

    @Test
    void aSpoiledAddressCanBeVisitedOrIsNone() {
        URI from = URI.create("http://www.example.gov.cn/zwgk/index.html");
        Fuzzing.each(500, mutations -> {
            String address = mutations.text(mutations.one(ADDRESSES), mutations.one(ADDRESSES));
            WebAddress.of(address).ifPresent(uri -> {
                assertThat(uri.getScheme()).isIn("http", "https");
                assertThat(WebAddress.host(uri)).isNotBlank();
                assertThat(WebAddress.of(uri.toString())).contains(uri);
            });
            Redirection way = new Redirection(from, 3);
            try {
                URI next = way.step(from, address);
                way.leavesTheSite(next);
                way.leadsHome(next);
            } catch (FetchStopped told) {
                assertThat(told.outcome()).isNotNull();
            }
        });
    }

    @Test
    void spoiledBytesAreTextOrNone() {
        Fuzzing.each(500, mutations -> {
            byte[] page = PAGE.getBytes(Charset.forName(mutations.one(List.of("UTF-8", "GBK", "UTF-16", "Big5"))));
            String type = mutations.text(mutations.one(TYPES), mutations.one(TYPES));
            PageText.of(mutations.bytes(page, page), mutations.below(5) == 0 ? null : type)
                    .ifPresent(text -> assertThat(text).doesNotStartWith("\uFEFF"));
        });
    }

    @Test
    void aSpoiledPackingIsTakenOffOrTold() throws IOException {
        byte[] packed = packed();
        Fuzzing.each(500, mutations -> {
            String packing = mutations.one(List.of("gzip", "deflate", "x-gzip", "br", " GZIP "));
            try {
                byte[] plain = Unpacking.unpack(mutations.bytes(packed, packed), packing, LARGEST);
                assertThat(plain.length).isLessThanOrEqualTo((int) LARGEST);
            } catch (FetchStopped told) {
                assertThat(told.outcome()).isEqualTo(VisitOutcome.PACKED);
            }
        });
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(PAGE.repeat(500).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
