// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class OfficeDrillDownIT {

    private static final String SHEET = "/periods/2026Q3/bureaus/SHIJIANGUAN";

    private final Browser browser;

    OfficeDrillDownIT(Browser browser) {
        this.browser = browser;
        browser.signIn("office");
    }

    @Test
    void aLostPointIsExplainedThreeClicksFromTheRanking() {
        browser.open("/periods/2026Q3/ranking");

        browser.click("a.whole[href='" + SHEET + "']");
        assertThat(browser.path()).isEqualTo(SHEET);
        assertWayBackKeepsThePeriod("市市场监督管理局");
        assertThat(browser.text("#why")).contains("合计", "对平");

        browser.click("details[data-line='YS-03'] > summary");
        browser.until(() -> browser.path().equals(SHEET + "?open=YS-03"));
        assertThat(browser.text("details[data-line='YS-03']"))
                .contains("依据", "《政府信息公开条例》第三十三条", "2026-07-01", "算式", "1 × 2.00 = 2.00", "整改");

        browser.click("details[data-line='YS-03'] + .ways a");
        browser.until(() -> browser.path().startsWith("/findings/"));
        assertWayBackKeepsThePeriod("市市场监督管理局");
        assertThat(browser.text("main"))
                .contains(
                        "法定期限内答复：YSQ2026-02",
                        "收到日期",
                        "2026-07-01",
                        "2026-08-18",
                        "证据",
                        "第三十三条",
                        "1 × 2.00 = 2.00",
                        "−2.00");
    }

    @Test
    void oneOfSeveralLossesOfALineIsReachedInFourClicks() {
        browser.open("/periods/2026Q3/ranking");

        browser.click("a.whole[href='" + SHEET + "']");
        browser.click("details[data-line='YS-04'] > summary");
        browser.click("details[data-line='YS-04'] + .ways a");
        browser.until(() -> browser.path().equals(SHEET + "/lines/YS-04"));
        assertWayBackKeepsThePeriod("YS-04 补正、延期、征求意见程序规范");
        browser.click(".ways a[href^='/findings/']");
        browser.until(() -> browser.path().startsWith("/findings/"));

        assertThat(browser.text("h1")).startsWith("补正、延期、征求意见程序规范：");
        assertWayBackKeepsThePeriod("YS-04");
    }

    /** However deep: sheet, line, finding are three clicks, and the page that is evidence stands on the last. */
    @Test
    void fromTheRankingToThePageThatIsEvidenceAreAtMostFourClicks() {
        browser.open("/periods/2026Q3/ranking");
        int clicks = 0;

        for (String next : List.of(
                "a.whole[href='/periods/2026Q3/bureaus/NANPUXIAN']",
                "details[data-line='JC-01'] + .ways a:last-child",
                ".ways a[href^='/findings/']")) {
            if (!browser.path().startsWith("/findings/")) {
                String before = browser.path();
                browser.click(next);
                browser.until(() -> !browser.path().equals(before));
                clicks++;
            }
        }

        assertThat(browser.path()).startsWith("/findings/");
        assertThat(browser.text("#capture")).contains("https://nanpu.shifanshi.example/zwgk/zfxxgkzn/");
        assertThat(clicks).isLessThanOrEqualTo(4);
    }

    @Test
    void anAddressWithAnOpenLineShowsItOpen() {
        browser.open(SHEET + "?open=YS-03");

        assertThat(browser.one("details[data-line='YS-03']").getDomAttribute("open"))
                .isNotNull();
        assertThat(browser.one("details[data-line='YS-04']").getDomAttribute("open"))
                .isNull();
    }

    private void assertWayBackKeepsThePeriod(String step) {
        assertThat(browser.text(".breadcrumb")).contains(step);
        assertThat(browser.text(".context-bar")).contains("2026 年第三季度");
        assertThat(browser.all(".breadcrumb a[href*='/periods/2026Q3']")).isNotEmpty();
    }
}
