// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The ranking and the wall follow the facts row by row; what the reader does meanwhile is left alone. */
@BrowserTest
class LiveBoardIT {

    private static final String RANKING = "/periods/2026Q3/ranking";
    private static final String WATCHED = """
            window.visit = 'same';
            window.row = document.getElementById(arguments[0]);
            window.marked = new Set();
            window.said = [];
            new MutationObserver(() => document.querySelectorAll('.updated').forEach(row => window.marked.add(row.id)))
                .observe(document.body, { subtree: true, attributes: true, childList: true });
            const live = document.getElementById('live');
            new MutationObserver(() => live.textContent && window.said.push(live.textContent))
                .observe(live, { childList: true, characterData: true, subtree: true });
            window.scrollTo(0, 120);
            """;

    private final Browser browser;
    private final City city;

    LiveBoardIT(Browser browser, City city) {
        this.browser = browser;
        this.city = city;
        browser.signIn("office");
    }

    @Test
    void aPushedFactChangesOneRowInPlaceAndDisturbsNothing() {
        browser.open(RANKING);
        browser.script(WATCHED, "row-SHIZHUJIAN");
        browser.click(".section-head > details > summary");
        browser.script("document.querySelector('#row-SHIJIANGUAN a.whole').focus({ preventScroll: true })");
        assertThat(browser.text("#row-SHIZHUJIAN")).doesNotContain("今日实时");

        replyLate("SHIZHUJIAN", "2026-09-25");

        browser.until(() -> browser.text("#row-SHIZHUJIAN").contains("今日实时"));
        browser.until(() -> Boolean.TRUE.equals(browser.script("return window.said.length > 0")));
        assertThat(browser.script("return window.row === document.getElementById('row-SHIZHUJIAN')"))
                .isEqualTo(true);
        assertThat(browser.script("return [...window.marked].join()")).isEqualTo("row-SHIZHUJIAN");
        assertThat(browser.script("return window.said.join()")).isEqualTo("排名有更新：1 家单位");
        assertThat(browser.one(".section-head > details").getDomAttribute("open"))
                .isNotNull();
        assertThat(browser.focused().getDomAttribute("href")).endsWith("/SHIJIANGUAN");
        assertThat(browser.script("return window.scrollY")).isEqualTo(120L);
        assertThat(browser.script("return window.visit")).isEqualTo("same");

        browser.open(RANKING);
        assertThat(browser.text("#row-SHIZHUJIAN")).as("read anew").contains("今日实时");
    }

    @Test
    void theWallTurnsFollowsAndRestsWithoutLeavingItsPage() {
        browser.open("/wall/2026Q3");
        browser.script(WATCHED, "main");
        String first = browser.text("h1");

        browser.until(() -> !browser.text("h1").equals(first));
        String second = browser.text("h1");
        browser.press(Keys.SPACE);
        browser.until(() -> browser.path().endsWith("&hold=true"));
        assertThat(browser.text("#wall-turning")).isEqualTo("轮播");
        assertThat(browser.text("h1")).isEqualTo(second);

        browser.press(Keys.ARROW_RIGHT);
        browser.until(() -> !browser.text("h1").equals(second));
        while (browser.all("#row-XISHANQU").isEmpty()) {
            String shown = browser.text("h1");
            browser.click("#wall-next");
            browser.until(() -> !browser.text("h1").equals(shown));
        }
        replyLate("XISHANQU", "2026-09-25");

        browser.until(() -> browser.text("#row-XISHANQU").contains("今日实时"));
        assertThat(browser.path()).endsWith("&hold=true");
        browser.click("#wall-turning");
        browser.until(() -> !browser.path().contains("hold"));
        assertThat(browser.script("return window.visit")).isEqualTo("same");
    }

    /** The reply on record is replaced by one that was sent later. */
    private void replyLate(String bureau, String sentOn) {
        String reply = "{\"bureau\":\"%s\",\"id\":\"DF2026-02\",\"request\":\"YSQ2026-02\",\"sentOn\":\"%s\","
                        .formatted(bureau, sentOn)
                + "\"datedOn\":\"%s\",\"type\":\"DISCLOSED\",\"servedVia\":\"MAIL\"}".formatted(sentOn);
        var answer = city.post("office", "/api/v1/facts/request-replies", "application/x-ndjson", reply);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("rejected");
    }
}
