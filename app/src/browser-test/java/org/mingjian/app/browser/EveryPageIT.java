// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactType;
import org.mingjian.rules.findings.Outcome;

/** What holds for every page of every role; all that is wrong is told at once. */
@BrowserTest
class EveryPageIT {

    private static final List<String> WITHOUT_A_LINK = List.of(
            "/calendar/2026?from=2026-02-10&workingDays=20",
            "/calendar/2026?from=2026-02-30&workingDays=0",
            "/calendar/2031",
            "/search?q=%E5%85%AC%E5%BC%80",
            "/rectifications");

    private static final Pattern CODE = Pattern.compile("\\b([A-Z]+(?:_[A-Z]+)+|%s)\\b"
            .formatted(Arrays.stream(Outcome.values()).map(Enum::name).collect(Collectors.joining("|"))));

    /** Name of a register as the API writes it; after a slash it is an address and may stand. */
    private static final Pattern REGISTER = Pattern.compile("(?<![/\\w-])(?:%s)(?![\\w-])"
            .formatted(Stream.of(Fact.class.getPermittedSubclasses())
                    .map(type -> type.getAnnotation(FactType.class).name())
                    .collect(Collectors.joining("|"))));

    /** Kinds of pages whose accessibility was asked for: those of the central roles share their templates. */
    private static final Set<String> ASKED = new HashSet<>();

    private final Browser browser;
    private final City city;

    EveryPageIT(Browser browser, City city) {
        this.browser = browser;
        this.city = city;
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "bureau-SHENGTAIJU", "auditor", "admin"})
    void pagesAreWhole(String account) {
        List<Crawl.Page> pages = Crawl.of(city, account);

        assertThat(pages).hasSizeGreaterThan(40);
        assertThat(pages.stream().flatMap(page -> defects(page).stream())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "bureau-SHENGTAIJU", "auditor", "admin"})
    void pagesFitEveryScreenAndSayNothingToTheConsole(String account) {
        Map<String, String> oneOfEachKind = new LinkedHashMap<>();
        Crawl.of(city, account).stream()
                .filter(page -> page.html().hasText())
                .forEach(page -> oneOfEachKind.putIfAbsent(page.kind(), page.path()));
        List<String> paths = new ArrayList<>(oneOfEachKind.values());
        paths.addAll(WITHOUT_A_LINK);
        browser.signIn(account);
        browser.console();

        assertThat(paths.stream().flatMap(path -> defectsOnScreen(account, path).stream()))
                .isEmpty();
    }

    private static List<String> defects(Crawl.Page page) {
        List<String> found = new ArrayList<>();
        if (page.status() >= 400) {
            found.add("answers " + page.status());
        } else if (page.html().hasText()) {
            found.addAll(defects(page.html()));
        }
        return found.stream()
                .map(defect -> page.path() + " (from " + page.from() + ") " + defect)
                .toList();
    }

    private static List<String> defects(Document html) {
        List<String> found = new ArrayList<>();
        if (!html.select("html").attr("lang").equals("zh-CN")) {
            found.add("is not marked as Chinese");
        }
        if (html.select("h1").size() != 1) {
            found.add("has " + html.select("h1").size() + " h1");
        }
        Document words = html.clone();
        words.select("pre").remove();
        String text = words.title() + " " + words.body().text();
        if (text.contains("??")) {
            found.add("lacks a message");
        }
        if (text.contains("（（")) {
            found.add("doubles a bracket");
        }
        Matcher register = REGISTER.matcher(text);
        while (register.find()) {
            found.add("shows " + register.group());
        }
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            found.add("shows " + code.group());
        }
        return found;
    }

    private List<String> defectsOnScreen(String account, String path) {
        List<String> found = new ArrayList<>();
        browser.width(1280, 900);
        browser.open(path);
        Object status = browser.script("return performance.getEntriesByType('navigation')[0].responseStatus");
        if (!status.equals(200L)) {
            found.add("answers " + status);
        }
        if (ASKED.add(account.replaceFirst("^(office|auditor|admin)$", "central") + " " + Crawl.kind(path))) {
            found.addAll(new Accessibility(browser).violations());
        }
        for (int width : new int[] {1280, 390, 320}) {
            browser.width(width, 900);
            Object needed = browser.script("return document.documentElement.scrollWidth");
            if (!needed.equals((long) width)) {
                found.add("needs " + needed + " of " + width + " pixels");
            }
        }
        browser.console().forEach(line -> found.add("console: " + line));
        return found.stream().map(defect -> path + " " + defect).toList();
    }
}
