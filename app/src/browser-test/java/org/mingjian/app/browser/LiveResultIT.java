// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class LiveResultIT {

    private final Browser browser;
    private final City city;

    LiveResultIT(Browser browser, City city) {
        this.browser = browser;
        this.city = city;
        browser.signIn("office");
    }

    @Test
    void aLateReplyChangesTheShownScoreWithoutReload() {
        browser.open("/bureaus/SHISHENJI");
        String before = browser.text("#live-result .figure b");
        markThisVisit();

        replyLate("SHISHENJI", "YSQ2026-02", "2026-09-10");

        browser.until(() -> !browser.text("#live-result .figure b").equals(before));
        assertThat(browser.text("#live-result")).contains("YS-03", "实际于 2026-09-10 答复");
        assertAnnounced();
        assertStillTheSameVisit();
    }

    @Test
    void theLiveLineOfAScoreSheetFollowsWhileTheSheetStands() {
        browser.open("/periods/2026Q3/bureaus/SHITONGJI");
        assertThat(browser.text("#live-line")).isEmpty();
        String official = browser.text(".figures .figure b");
        markThisVisit();

        replyLate("SHITONGJI", "YSQ2026-02", "2026-09-10");

        browser.until(() -> browser.text("#live-line").contains("−"));
        assertAnnounced();
        assertThat(browser.text(".figures .figure b")).isEqualTo(official);
        assertStillTheSameVisit();
    }

    /** The reply on record is replaced by one that was sent later. */
    private void replyLate(String bureau, String request, String sentOn) {
        String reply =
                "{\"bureau\":\"%s\",\"id\":\"DF2026-02\",\"request\":\"%s\",\"sentOn\":\"%s\",\"datedOn\":\"%s\","
                        .formatted(bureau, request, sentOn, sentOn);
        String rest = "\"type\":\"DISCLOSED\",\"servedVia\":\"MAIL\"}";
        var answer = city.post("office", "/api/v1/facts/request-replies", "application/x-ndjson", reply + rest);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("rejected");
    }

    private void markThisVisit() {
        browser.script("window.visit = 'same'");
    }

    private void assertStillTheSameVisit() {
        assertThat(browser.script("return window.visit")).isEqualTo("same");
    }

    private void assertAnnounced() {
        assertThat(browser.one("#live").getDomAttribute("aria-live")).isEqualTo("polite");
        assertThat(browser.script("return document.getElementById('live').textContent"))
                .isEqualTo("实时得分已更新");
    }
}
