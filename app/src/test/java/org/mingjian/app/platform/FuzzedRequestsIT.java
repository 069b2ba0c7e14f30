// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.mingjian.app.Api;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.rules.fuzz.Fuzzing;
import org.mingjian.rules.fuzz.Mutations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Spoiled paths, parameters, cursors, headers and bodies, at every route that reads: never a fault of the server. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzedRequestsIT {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final List<String> COMMON =
            List.of("q", "page", "cursor", "after", "sort", "period", "scheme", "bureau", "limit", "state", "lang");
    private static final List<String> VALUES = List.of("1", "2026Q2", "2026-03-05", "SHIJIAOYU", "12.50-a1b2", "asc");
    private static final List<String> HEADERS = List.of(
            "If-None-Match", "If-Modified-Since", "Last-Event-ID", "Accept-Language", "Accept", "Range", "Cookie");
    private static final List<String> TYPES = List.of(
            "application/x-ndjson; charset=UTF-16",
            "text/csv; charset=x-none",
            "text/csv; charset=GB18030",
            "application/x-ndjson",
            "text/csv; charset=ISO-2022-JP");

    private final Api office;
    private final OpenAccount accounts;
    private final TreeMap<String, List<String>> routes = new TreeMap<>();

    FuzzedRequestsIT(
            @LocalServerPort int port,
            @Autowired OpenAccount accounts,
            @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.office = Api.as("office", port);
        this.accounts = accounts;
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternsCondition().getPatterns().stream()
                        .map(Object::toString)
                        .filter(path -> !path.contains("events") && !path.contains("probe"))
                        .forEach(path -> routes.put(path, parameters(method)));
            }
        });
    }

    @BeforeAll
    void register() {
        Api.openAccounts(accounts);
        office.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
    }

    @Test
    void everyRouteThatReadsAnswersWhateverIsAsked() {
        List<String> paths = List.copyOf(routes.keySet());
        assertThat(paths).hasSizeGreaterThan(100);
        Fuzzing.each(120, mutations -> {
            String path = mutations.one(paths);
            StringBuilder asked = new StringBuilder(filled(mutations, path)).append('?');
            for (String name : routes.get(path)) {
                if (mutations.below(2) == 0) {
                    asked.append(name).append('=').append(spoiled(mutations)).append('&');
                }
            }
            String value = header(mutations);
            Api.Answer answer = office.get(asked.toString(), mutations.one(HEADERS), value);
            assertThat(answer.status())
                    .as("%s %s", path, asked.substring(0, Math.min(asked.length(), 300)) + answer.body())
                    .isLessThan(500);
        });
    }

    @Test
    void aDeliveryIsAnsweredWhateverItsHeadersSay() {
        Fuzzing.each(40, mutations -> {
            String body = mutations.text(
                    "{\"bureau\":\"SHIJIAOYU\",\"id\":\"A1\",\"receivedOn\":\"2026-03-05\"}\n",
                    "bureau,id,receivedOn\nSHIJIAOYU,A1,2026-03-05\n");
            List<String> headers = new ArrayList<>();
            if (mutations.below(2) == 0) {
                headers.addAll(List.of("Idempotency-Key", header(mutations)));
            }
            if (mutations.below(4) == 0) {
                headers.addAll(List.of("Content-Encoding", mutations.one(List.of("gzip", "br", "identity", "x"))));
            }
            Api.Answer answer = office.post(
                    "/api/v1/facts/disclosure-requests",
                    mutations.one(TYPES),
                    body.getBytes(StandardCharsets.UTF_8),
                    headers.toArray(String[]::new));
            assertThat(answer.status()).as("%s %s", headers, answer.body()).isLessThan(500);
        });
    }

    private static String filled(Mutations mutations, String path) {
        Matcher variable = VARIABLE.matcher(path);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String value = mutations.below(2) == 0 ? mutations.one(VALUES) : spoiled(mutations);
            variable.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return variable.appendTail(filled).toString().replace("*", "x");
    }

    /** What a client may send in a line; a longer request is refused before any route. */
    private static String spoiled(Mutations mutations) {
        String text = mutations.text(mutations.one(VALUES), mutations.one(VALUES));
        String encoded = URLEncoder.encode(text.substring(0, Math.min(text.length(), 300)), StandardCharsets.UTF_8);
        return encoded.replace("+", "%20");
    }

    private static String header(Mutations mutations) {
        String text = mutations
                .text(mutations.one(VALUES), mutations.one(VALUES))
                .replaceAll("[^\\x20-\\x7e]", "")
                .strip();
        return text.substring(0, Math.min(text.length(), 6_000));
    }

    private static List<String> parameters(HandlerMethod method) {
        TreeSet<String> names = new TreeSet<>(COMMON);
        Stream.of(method.getMethodParameters())
                .filter(one -> one.hasParameterAnnotation(RequestParam.class))
                .map(one -> {
                    RequestParam asked = one.getParameterAnnotation(RequestParam.class);
                    String name = asked == null ? "" : asked.name();
                    return name.isEmpty() ? String.valueOf(one.getParameter().getName()) : name;
                })
                .forEach(names::add);
        return List.copyOf(names);
    }
}
