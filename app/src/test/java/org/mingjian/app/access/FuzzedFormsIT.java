// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.rules.fuzz.Fuzzing;
import org.mingjian.rules.fuzz.Mutations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Every form of every page, as each role finds it on the page, sent with spoiled values: answered in time, never as a fault of
 * the server.
 */
@ServerTest
@Import({NoticeCity.class, PreparedCity.class})
@TestPropertySource(
        properties = {
            "mingjian.live.as-of=2026-09-30",
            "mingjian.harvest.allow-loopback=true",
            "mingjian.harvest.pace=0s",
            "mingjian.harvest.pause=10ms"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 40, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzedFormsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Seat> SEATS = List.of(Seat.CLERK, Seat.HEAD, Seat.AUDITOR, Seat.OFFICE, Seat.ADMIN);
    private static final List<String> VALUES = List.of(
            "1",
            "2026Q2",
            "2026-03-05",
            PreparedCity.OWN,
            "-1",
            "99999999999999999999",
            "true",
            "2026-02-30",
            "https://a.example/",
            "意见",
            "0.5");

    private final PreparedCity city;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Found> forms = new ArrayList<>();

    FuzzedFormsIT(@LocalServerPort int port, @Autowired PreparedCity city) {
        this.port = port;
        this.city = city;
    }

    /** A form as a seat found it: names and the values a person would send without touching it. */
    private record Found(Seat seat, String action, boolean multipart, Map<String, List<String>> fields) {}

    @BeforeAll
    void findForms() throws Exception {
        city.load(port);
        TreeMap<String, Found> found = new TreeMap<>();
        for (Line line : Line.read()) {
            if (line.reads()
                    && line.route().handler().contains("Page.")
                    && !line.address().matches(".*[.](csv|xlsx|docx|pdf|svg|png).*")) {
                for (Seat seat : SEATS) {
                    if ("ok".equals(line.told().get(seat))) {
                        formsOf(seat, filled(line.address()), found);
                    }
                }
            }
        }
        forms.addAll(found.values());
    }

    @Test
    void everyFormIsAnsweredWhateverIsTyped() {
        assertThat(forms.stream().map(Found::action).distinct()).hasSizeGreaterThan(40);

        Fuzzing.each(150, mutations -> {
            Found form = mutations.one(forms);
            HttpResponse<String> answer = sent(form, mutations);
            assertThat(answer.statusCode())
                    .as("%s as %s: %s", form.action(), form.seat(), answer.body())
                    .isLessThan(500);
        });
    }

    /** The same form for another thing of its kind counts once. */
    private void formsOf(Seat seat, String address, Map<String, Found> found) throws Exception {
        HttpResponse<String> page = client.send(request(seat, address).GET().build(), BodyHandlers.ofString());
        for (Element form :
                Jsoup.parse(page.body(), "http://localhost:" + port + address).select("form[method=post]")) {
            String action = URI.create(form.absUrl("action")).getRawPath();
            if (!action.equals("/logout")) {
                Map<String, List<String>> fields = new LinkedHashMap<>();
                form.select("[name]")
                        .forEach(field -> fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                                .add(
                                        field.is("select")
                                                ? field.select("option")
                                                        .eachAttr("value")
                                                        .toString()
                                                : field.val()));
                form.select("select[name] option")
                        .forEach(option -> fields.get(option.closest("select").attr("name"))
                                .add(option.val()));
                fields.remove("_csrf");
                String kind = action.replaceAll("/[0-9A-Z][^/]*|/[0-9a-f-]{16,}", "/{}");
                found.putIfAbsent(
                        seat + " " + kind + " " + fields.keySet(),
                        new Found(seat, action, form.attr("enctype").startsWith("multipart"), fields));
            }
        }
    }

    private HttpResponse<String> sent(Found form, Mutations mutations) throws IOException, InterruptedException {
        Map<String, String> values = new LinkedHashMap<>();
        form.fields().forEach((name, some) -> {
            switch (mutations.below(5)) {
                case 0 -> values.put(name, mutations.text(mutations.one(VALUES), mutations.one(VALUES)));
                case 1 -> values.put(name, mutations.one(VALUES));
                case 2 -> values.put(name, "");
                case 3 -> {}
                default -> values.put(name, mutations.one(some));
            }
        });
        HttpRequest.Builder request = request(form.seat(), form.action());
        if (form.multipart()) {
            StringBuilder body = new StringBuilder();
            values.forEach((name, value) -> body.append("--b\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append(name.equals("file") ? "\"; filename=\"a.csv" : "")
                    .append("\"\r\n\r\n")
                    .append(value)
                    .append("\r\n"));
            request.header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofString(body.append("--b--\r\n").toString()));
        } else {
            StringBuilder body = new StringBuilder();
            values.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                    .append(encoded(name))
                    .append('=')
                    .append(encoded(value)));
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body.toString()));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(Seat seat, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Authorization", city.authorization().get(seat));
    }

    private String filled(String address) {
        String filled = address;
        for (Map.Entry<String, String> name : city.names().entrySet()) {
            filled = filled.replace("<" + name.getKey() + ">", name.getValue());
        }
        return filled;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
