// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.EventStream;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Sites that mean no good, or know no better: each ends in a word of its own, within its cap. */
@ServerTest
@TestPropertySource(
        properties = {
            "mingjian.harvest.allow-loopback=true",
            "mingjian.harvest.pace=0s",
            "mingjian.harvest.pause=10ms",
            "mingjian.harvest.longest-pause=50ms",
            "mingjian.harvest.patience=2500ms",
            "mingjian.harvest.largest=256KB",
            "mingjian.harvest.largest-unpacked=1MB",
            "mingjian.harvest.lists-per-source=20",
            "mingjian.harvest.pages-per-source=60"
        })
class TrapsIT {

    private static final String PAGE =
            "<html><head><title>%1$s</title></head><body><h1>%1$s</h1><p>发布日期：2026-07-01</p><p>各单位：现将有关事项通知如下。</p></body></html>";
    private static final String TITLE = "关于开展专项检查的通知";

    private final OpenAccount accounts;
    private final Api office;
    private final LocalSite site = new LocalSite();

    TrapsIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.office = Api.as("office", port);
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts);
        office.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whereRedirectsLead() {
        site.page("/fine.html", PAGE.formatted(TITLE));
        site.redirect("/moved", "/fine.html");
        site.redirect("/round", "/round2").redirect("/round2", "/round");
        for (int i = 0; i < 9; i++) {
            site.redirect("/far" + i, "/far" + (i + 1));
        }
        site.redirect("/metadata", "http://169.254.169.254/latest/meta-data/");
        site.redirect("/private", "http://10.0.0.1/");
        site.redirect("/number", "http://2852039166/");
        site.redirect("/mapped", "http://[::ffff:192.168.1.1]/");
        site.redirect("/ula", "http://[fd00:ec2::254]/");
        site.redirect("/home", "/index.html");
        site.redirect("/file", "file:///etc/passwd");
        site.redirect("/elsewhere", "http://1.1.1.1/");

        assertThat(outcomes(
                        "/moved",
                        "/round",
                        "/far0",
                        "/metadata",
                        "/private",
                        "/number",
                        "/mapped",
                        "/ula",
                        "/file",
                        "/home",
                        "/elsewhere"))
                .containsExactly(
                        Map.entry("/elsewhere", "OTHER_SITE"),
                        Map.entry("/far0", "TOO_MANY_REDIRECTS"),
                        Map.entry("/file", "BAD_ADDRESS"),
                        Map.entry("/home", "TO_HOME"),
                        Map.entry("/mapped", "FORBIDDEN_ADDRESS"),
                        Map.entry("/metadata", "FORBIDDEN_ADDRESS"),
                        Map.entry("/moved", "OK created"),
                        Map.entry("/number", "FORBIDDEN_ADDRESS"),
                        Map.entry("/private", "FORBIDDEN_ADDRESS"),
                        Map.entry("/round", "REDIRECT_LOOP"),
                        Map.entry("/ula", "FORBIDDEN_ADDRESS"));
    }

    @Test
    void howMuchIsSentAndHowFast() throws IOException {
        AtomicLong sent = new AtomicLong();
        site.on("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            pour(exchange.getResponseBody(), sent);
        });
        site.on("/announced", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 10_000_000_000L);
            pour(exchange.getResponseBody(), sent);
        });
        byte[] bomb = packed(50_000_000);
        site.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalSite.answer(exchange, 200, "text/html", bomb);
        });
        site.on("/half", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalSite.answer(exchange, 200, "text/html", Arrays.copyOf(bomb, 100));
        });
        site.on("/drip", exchange -> drip(exchange, 200));
        site.on("/silent", exchange -> drip(exchange, 0));
        site.on("/cut", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            throw new IOException("the site breaks off");
        });

        assertThat(outcomes("/endless", "/announced", "/bomb", "/half", "/drip", "/silent", "/cut"))
                .containsExactly(
                        Map.entry("/announced", "TOO_LARGE"),
                        Map.entry("/bomb", "PACKED"),
                        Map.entry("/cut", "BROKEN"),
                        Map.entry("/drip", "TOO_SLOW"),
                        Map.entry("/endless", "TOO_LARGE"),
                        Map.entry("/half", "PACKED"),
                        Map.entry("/silent", "TOO_SLOW"));
        assertThat(sent.get()).as("bytes of ten gigabytes that were sent").isLessThan(50_000_000);
    }

    @Test
    void aCertificateNobodyHasSignedIsNotTrusted() {
        try (UntrustedSite untrusted = new UntrustedSite()) {
            site.page("/fine.html", PAGE.formatted(TITLE));
            site.redirect("/moved", untrusted.at("/a.html"));
            String pages =
                    "\"%s\",\"%s\",\"%s\"".formatted(untrusted.at("/a.html"), site.at("/moved"), site.at("/fine.html"));
            office.put(
                    "/api/v1/sources",
                    "[{\"bureau\":\"SHIJIAOYU\",\"id\":\"traps\",\"kind\":\"PAGES\",\"pages\":[%s]}]".formatted(pages));

            String visits = office.get(
                            "/api/v1/harvests/" + harvest().get("id").asInt() + "/visits?outcome=BAD_CERTIFICATE")
                    .body();

            assertThat(visits).contains(untrusted.at("/a.html"), site.at("/moved"), "网站的安全证书无效");
            assertThat(visits).doesNotContain("fine.html");
            assertThat(untrusted.answered()).isZero();
        }
    }

    /** Ten gigabytes a time and fifty megabytes out of fifty kilobytes, again and again: nothing of it stays. */
    @Test
    void memoryStaysFlat() throws IOException {
        AtomicLong sent = new AtomicLong();
        byte[] bomb = packed(50_000_000);
        List<String> traps = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            site.on("/endless" + i, exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, 0);
                pour(exchange.getResponseBody(), sent);
            });
            site.on("/bomb" + i, exchange -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                LocalSite.answer(exchange, 200, "text/html", bomb);
            });
            traps.add("/endless" + i);
            traps.add("/bomb" + i);
        }
        outcomes("/endless0", "/bomb0");
        long before = inUse();

        assertThat(outcomes(traps.toArray(String[]::new)).values()).containsOnly("TOO_LARGE", "PACKED");

        assertThat(inUse() - before).as("bytes held after it").isLessThan(16_000_000);
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void whatIsSaidAndWhatIsTrue() {
        byte[] chinese = PAGE.formatted(TITLE).getBytes(Charset.forName("GBK"));
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        site.bytes("/gbk-called-utf8", "text/html; charset=UTF-8", chinese);
        site.bytes(
                "/utf8-called-gbk",
                "text/html; charset=gb2312",
                PAGE.formatted(TITLE).getBytes(StandardCharsets.UTF_8));
        site.bytes("/called-nothing", "text/html", chinese);
        site.bytes("/called-nonsense", "text/html; charset=klingon", chinese);
        site.bytes("/noise", "text/html", noise);
        site.bytes("/picture", "image/png", noise);
        site.on("/later", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(503, -1);
        });
        site.on("/fault", exchange -> exchange.sendResponseHeaders(500, -1));
        site.on("/secret", exchange -> exchange.sendResponseHeaders(403, -1));
        site.bytes(
                "/robots.txt",
                "text/plain",
                "User-agent: mingjian\nDisallow: /closed/\n".getBytes(StandardCharsets.UTF_8));

        assertThat(outcomes(
                        "/gbk-called-utf8",
                        "/utf8-called-gbk",
                        "/called-nothing",
                        "/called-nonsense",
                        "/noise",
                        "/picture",
                        "/later",
                        "/fault",
                        "/secret",
                        "/nowhere",
                        "/closed/a.html"))
                .containsExactly(
                        Map.entry("/called-nonsense", "OK created"),
                        Map.entry("/called-nothing", "OK created"),
                        Map.entry("/closed/a.html", "ROBOTS"),
                        Map.entry("/fault", "SITE_FAULT"),
                        Map.entry("/gbk-called-utf8", "OK created"),
                        Map.entry("/later", "BUSY"),
                        Map.entry("/noise", "UNREADABLE"),
                        Map.entry("/nowhere", "GONE"),
                        Map.entry("/picture", "NOT_A_PAGE"),
                        Map.entry("/secret", "REFUSED"),
                        Map.entry("/utf8-called-gbk", "OK created"));
        assertThat(site.asked()).doesNotContain("/closed/a.html");
    }

    @Test
    void listsThatNeverEnd() {
        site.on("/calendar", exchange -> calendar(exchange, "/day.html"));
        for (int i = 1; i < 100; i++) {
            int month = i;
            site.on("/calendar?page=" + i, exchange -> calendar(exchange, "/day.html", month));
            site.on("/fresh?page=" + i, exchange -> calendar(exchange, "/day" + month + ".html", month));
        }
        site.on("/fresh", exchange -> calendar(exchange, "/day0.html"));
        site.page("/self", list("/day.html") + "<a href='/self#x'>下一页</a>");
        site.page("/nothing", "<html><body><p>暂无信息</p></body></html>");
        StringBuilder many = new StringBuilder("<ul>");
        for (int i = 0; i < 200; i++) {
            many.append("<li>2026-07-01 <a href='/many%d.html'>关于开展第%d次检查的通知</a></li>".formatted(i, i));
        }
        site.page("/many", many + "</ul>");
        site.page("/old", list("/old.html").replace("2026-07-01", "2019-01-01") + "<a href='/old?page=2'>下一页</a>");

        String sources = Stream.of("calendar", "fresh", "self", "nothing", "many", "missing", "old")
                .map(name ->
                        "{\"bureau\":\"SHIJIAOYU\",\"id\":\"%s\",\"kind\":\"LIST\",\"address\":\"%s\",\"followTo\":\"2026-01-01\"}"
                                .formatted(name, site.at("/" + name)))
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(office.put("/api/v1/sources", sources).status()).isEqualTo(200);

        Map<String, String> endings = new TreeMap<>();
        harvest()
                .get("sources")
                .valueStream()
                .filter(source -> !source.get("source").asString().equals("traps"))
                .forEach(source -> endings.put(
                        source.get("source").asString(),
                        source.get("ending").asString() + " "
                                + source.get("lists").asInt() + " "
                                + source.get("items").asInt()));
        assertThat(endings)
                .containsExactly(
                        Map.entry("calendar", "NOTHING_NEW 2 1"),
                        Map.entry("fresh", "MOST_LISTS 20 20"),
                        Map.entry("many", "MOST_PAGES 1 60"),
                        Map.entry("missing", "UNREADABLE 1 0"),
                        Map.entry("nothing", "NO_ITEMS 1 0"),
                        Map.entry("old", "REACHED_DATE 1 0"),
                        Map.entry("self", "COMPLETE 1 0"));
    }

    @Test
    void whoAsksToComeBackLaterIsVisitedLater() {
        AtomicLong asked = new AtomicLong();
        site.on("/busy.html", exchange -> {
            if (asked.incrementAndGet() == 1) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.sendResponseHeaders(429, -1);
            } else {
                LocalSite.answer(
                        exchange, 200, "text/html", PAGE.formatted(TITLE).getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThat(outcomes("/busy.html")).containsExactly(Map.entry("/busy.html", "OK created"));
        assertThat(asked.get()).isEqualTo(2);
    }

    @Test
    void aBureauIsHarvestedOnceAtATimeAndAHarvestCanBeStopped() {
        CountDownLatch hold = new CountDownLatch(1);
        site.page("/a.html", PAGE.formatted(TITLE)).page("/b.html", PAGE.formatted(TITLE));
        site.before(path -> await(hold));
        register("/a.html", "/b.html");
        String address = office.post("/api/v1/harvests", Api.JSON, "{}")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(office.post("/api/v1/harvests", Api.JSON, "{}").problem()).isEqualTo("harvest-running");
        assertThat(office.post(address + "/cancellation", Api.JSON, "")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("CANCELLED");
        hold.countDown();

        assertThat(office.get(address)
                        .json()
                        .get("bureaus")
                        .get(0)
                        .get("waiting")
                        .asInt())
                .isPositive();
        assertThat(harvest().get("state").asString()).isEqualTo("DONE");
    }

    private static void await(CountDownLatch hold) {
        try {
            hold.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void calendar(HttpExchange exchange, String day) throws IOException {
        calendar(exchange, day, 0);
    }

    private static void calendar(HttpExchange exchange, String day, int month) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String html = list(day) + "<a href='%s?page=%d'>下一页</a>".formatted(path, month + 1);
        LocalSite.answer(exchange, 200, "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static String list(String item) {
        return "<ul><li>2026-07-01 <a href='%s'>%s</a></li></ul>".formatted(item, TITLE);
    }

    private static void pour(OutputStream body, AtomicLong sent) throws IOException {
        byte[] part = new byte[64 * 1024];
        while (sent.get() < 10_000_000_000L) {
            body.write(part);
            sent.addAndGet(part.length);
        }
    }

    /** A byte now and then, or none at all; the harvester has long gone when it ends. */
    private static void drip(HttpExchange exchange, long length) throws IOException {
        try {
            if (length > 0) {
                exchange.sendResponseHeaders(200, length);
            }
            for (int i = 0; i < 200; i++) {
                Thread.sleep(100);
                if (length > 0) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] packed(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            byte[] part = new byte[1000];
            for (int i = 0; i < length / part.length; i++) {
                packed.write(part);
            }
        }
        return bytes.toByteArray();
    }

    /** What each path came to, by path; for a page that was read, with intake's verdict. */
    private Map<String, String> outcomes(String... paths) {
        register(paths);
        Map<String, String> outcomes = new TreeMap<>();
        String address = "/api/v1/harvests/" + harvest().get("id").asInt();
        office.get(address + "/visits").json().get("items").forEach(visit -> {
            assertThat(visit.get("message").asString()).isNotBlank();
            String verdict = visit.get("verdict").isNull()
                    ? ""
                    : " " + visit.get("verdict").asString();
            String path = visit.get("url").asString().replace(site.at(""), "");
            if (List.of(paths).contains(path)) {
                outcomes.put(path, visit.get("outcome").asString() + verdict);
            }
        });
        return outcomes;
    }

    private void register(String... paths) {
        StringBuilder pages = new StringBuilder();
        for (String path : paths) {
            pages.append(pages.isEmpty() ? "" : ",")
                    .append('"')
                    .append(site.at(path))
                    .append('"');
        }
        assertThat(office.put(
                                "/api/v1/sources",
                                "[{\"bureau\":\"SHIJIAOYU\",\"id\":\"traps\",\"kind\":\"PAGES\",\"pages\":[%s]}]"
                                        .formatted(pages))
                        .status())
                .isEqualTo(200);
    }

    private JsonNode harvest() {
        String address = office.post("/api/v1/harvests", Api.JSON, "{}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }
        return office.get(address).json();
    }
}
