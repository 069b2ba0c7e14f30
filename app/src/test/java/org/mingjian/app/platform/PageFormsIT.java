// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every form of the pages, as the server itself knows them, sent without what it asks for. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageFormsIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=part";
    private static final String NO_PART =
            "--part\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\n\r\n--part--\r\n";
    private static final String LIFE = "/facts/disclosure-requests/BUREAU02?key=R1";

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final RequestMappingHandlerMapping routes;
    private final int port;
    private final Api office;
    private Map<String, String> places = Map.of();

    PageFormsIT(
            @LocalServerPort int port,
            @Autowired NoticeCity city,
            @Autowired OpenAccount accounts,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.port = port;
        this.city = city;
        this.accounts = accounts;
        this.routes = routes;
        this.office = Api.as("office", port);
    }

    @BeforeAll
    void load() {
        Api.openAccounts(accounts, "BUREAU01");
        long evaluation = city.load(office).inReview();
        String finding = Jsoup.parse(
                        office.get("/findings?period=2026Q3&bureau=BUREAU01").body())
                .select("tbody a[href^=/findings/]")
                .attr("href");
        assertThat(finding).isNotEmpty();
        assertThat(office.post(
                                "/api/v1/notices",
                                Api.JSON,
                                "{\"evaluation\":%d,\"kind\":\"REMINDER\",\"bureaus\":[\"BUREAU01\"],\"reason\":\"请补充\"}"
                                        .formatted(evaluation))
                        .status())
                .isEqualTo(201);
        places = Map.of(
                "/findings/{id}", finding,
                "/manual-scores/{id}", "/manual-scores/" + evaluation + "-BUREAU01-BZ-04",
                "{evaluation}", String.valueOf(evaluation),
                "{period}", "2026Q3",
                "{bureau}", "BUREAU01",
                "{code}", "BUREAU01",
                "{type}", "inspections",
                "{year}", "2026");
    }

    @Test
    void noFormThatLacksWhatItAsksForEndsInAnErrorOfTheServer() {
        Map<String, HandlerMethod> forms = forms();
        assertThat(forms).hasSizeGreaterThan(45);

        List<String> failed = new ArrayList<>();
        for (String account : List.of("office", "auditor", "chief", "bureau-BUREAU01")) {
            forms.forEach((path, form) -> failed.addAll(sent(Api.as(account, port), account, path, form)));
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void aReasonThatIsTooShortToWithdrawAFactComesBackWithWordsAtTheField() {
        String fact = "type=disclosure-requests&bureau=BUREAU02&key=R1";

        for (String lacking : List.of("", "&reason=", "&reason=" + URLEncoder.encode("错了", StandardCharsets.UTF_8))) {
            Answer page = office.post("/facts/withdrawal", FORM, fact + lacking);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("<a href=\"#reason\">", "撤回该条");
        }
        assertThat(office.post(
                                "/facts/withdrawal",
                                FORM,
                                fact + "&reason=" + URLEncoder.encode("错了", StandardCharsets.UTF_8))
                        .body())
                .containsPattern("<textarea[^>]*>错了</textarea>");
        assertThat(office.post("/facts/withdrawal", FORM, "reason=abcd").status())
                .as("no fact is named")
                .isEqualTo(404);
        assertThat(office.get(LIFE).body()).as("still current").contains("撤回该条").doesNotContain("恢复该条");
    }

    private static List<String> sent(Api api, String account, String path, HandlerMethod form) {
        List<Answer> answers = List.of(
                api.post(path, FORM, "", "Accept", "text/html"),
                api.post(path, FORM, filled(form, ""), "Accept", "text/html"),
                api.post(path, FORM, filled(form, "x"), "Accept", "text/html"),
                api.post(path, PARTS, NO_PART, "Accept", "text/html"));
        return answers.stream()
                .filter(answer -> answer.status() >= 500)
                .map(answer -> account + " " + path + " " + answer.status() + " " + answers.indexOf(answer))
                .toList();
    }

    /** All fields of the form with the same value. */
    private static String filled(HandlerMethod form, String value) {
        return Arrays.stream(form.getMethodParameters())
                .flatMap(parameter -> parameter.getParameterType().isRecord()
                        ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        : Stream.empty())
                .map(RecordComponent::getName)
                .map(name -> name + "=" + value)
                .collect(Collectors.joining("&"));
    }

    /** Path with its places filled, and what answers there. */
    private Map<String, HandlerMethod> forms() {
        Map<String, HandlerMethod> forms = new TreeMap<>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            if (route.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                    && handler.getBeanType().getPackageName().startsWith("org.mingjian.dashboards")) {
                route.getPatternsCondition()
                        .getPatterns()
                        .forEach(pattern -> forms.put(path(pattern.getPatternString()), handler));
            }
        });
        return forms;
    }

    private String path(String pattern) {
        String path = pattern;
        for (Map.Entry<String, String> place : places.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return path.replaceAll("\\{[^}]+}", "1");
    }
}
