// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.app.publication.Publishing;
import org.openqa.selenium.WebElement;

/** A bureau before and after its result is published. */
@BrowserTest
class BureauSightIT {

    private static final String ACCOUNT = "bureau-SHENGTAIJU";
    private static final String OWN = "市生态环境局";

    /** Quarters that are published, and pages that speak of rules and no bureau. */
    private static final String OPEN_TO_ALL = "/periods/2026Q[12]\\b.*|/periods/2025.*|/(rules|schemes|law)\\b.*"
            + "|/evaluations/.*|/findings\\?.*period=.*|/api/.*";

    private final Browser browser;
    private final City city;

    BureauSightIT(Browser browser, City city) {
        this.browser = browser;
        this.city = city;
    }

    @Test
    void noPageOfAQuarterInReviewNamesAnotherBureau() {
        browser.signIn("office");
        browser.open("/bureaus");
        List<String> others = Stream.concat(
                        browser.all("tbody a.whole").stream(), browser.all("tbody td.code").stream())
                .map(WebElement::getText)
                .filter(text -> !text.equals(OWN) && !text.equals("SHENGTAIJU"))
                .toList();
        assertThat(others).hasSize(42);

        List<Crawl.Page> pages = Crawl.of(city, ACCOUNT, path -> !path.matches(OPEN_TO_ALL));

        assertThat(pages).hasSizeGreaterThan(15).allMatch(page -> page.status() == 200 || page.status() == 303);
        assertThat(pages.stream()
                        .flatMap(page -> others.stream()
                                .filter(page.html().outerHtml()::contains)
                                .map(other -> page.path() + " names " + other)))
                .isEmpty();
    }

    @Test
    void theRankingOpensWithItsPublication() {
        // Of these two nothing is known in that quarter, and a result with them could not be published.
        city.post(
                "office",
                "/api/v1/facts/documents",
                "application/x-ndjson",
                Stream.of("SHIGONGJIAO", "SHIJINRONG")
                        .map(BureauSightIT::published)
                        .collect(Collectors.joining()));
        String evaluation = evaluated("2025Q4", "2025-12-31");
        browser.signIn(ACCOUNT);

        browser.open("/periods/2025Q4/ranking");
        assertThat(shownBureaus()).containsExactly(OWN);
        assertThat(browser.text("main"))
                .contains("结果发布前只显示本单位")
                .as("one bureau alone has neither place nor group")
                .doesNotContain("首位", "中位");

        var published = new Publishing(city.api("office")).publish(evaluation);
        assertThat(published.status()).as(published.body()).isEqualTo(200);

        browser.open("/periods/2025Q4/ranking");
        assertThat(shownBureaus()).contains(OWN, "市教育局", "东湖区人民政府", "市自来水有限公司").hasSize(22);
        assertThat(browser.text("main")).contains("暂缓评定：材料不足，暂缓评定");
        assertThat(browser.all("a[href*='/bureaus/SHIJIAOYU']"))
                .as("the sheets of others stay theirs")
                .isEmpty();
    }

    /** Names, without what may stand beside them. */
    private List<String> shownBureaus() {
        return browser.all(".ranking tbody th.key").stream()
                .map(WebElement::getText)
                .map(text -> text.replaceFirst("\\s*暂缓评定：.*", ""))
                .toList();
    }

    private static String published(String bureau) {
        return """
                {"bureau":"%1$s","id":"%1$s-2025-1","url":"https://%1$s.example/1.html","kind":"OTHER","title":"年末服务安排",\
                "writtenOn":"2025-11-03","publishedOn":"2025-11-05","attribute":"PROACTIVE"}
                """.formatted(bureau);
    }

    private String evaluated(String period, String asOf) {
        var started = city.post(
                "office",
                "/api/v1/evaluations",
                "application/json",
                "{\"scheme\":\"2026_municipal\",\"period\":\"%s\",\"asOf\":\"%s\"}".formatted(period, asOf));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String evaluation = started.headers().firstValue("Location").orElseThrow();
        browser.until(() -> city.get("office", evaluation).body().contains("IN_REVIEW"));
        return evaluation;
    }
}
