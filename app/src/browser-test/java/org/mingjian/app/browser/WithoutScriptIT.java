// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** Scripts are comfort: with none running, everything that matters can be read and done. */
@BrowserTest(scripts = false)
class WithoutScriptIT {

    private final Browser browser;

    WithoutScriptIT(Browser browser) {
        this.browser = browser;
        browser.signIn("office");
    }

    @Test
    void theWayFromHomeToAFindingIsOfPlainLinks() {
        assertThat(browser.one("html").getDomAttribute("data-density"))
                .as("set by the script")
                .isNull();
        assertThat(browser.text("h1")).startsWith("2026 年第三季度 22 家");

        browser.click("a[href='/periods/2026Q3/ranking']");
        assertThat(browser.all(".ranking tbody th.key")).hasSize(22);
        browser.click(".ranking a.whole[href$='/SHIJIANGUAN']");
        browser.click("details[data-line='YS-03'] > summary");
        assertThat(browser.text("details[data-line='YS-03']")).contains("第三十三条", "1 × 2.00 = 2.00");
        browser.click("details[data-line='YS-03'] + .ways a");
        assertThat(browser.path()).startsWith("/findings/");
        assertThat(browser.text("h1")).isEqualTo("法定期限内答复：YSQ2026-02");
    }

    @Test
    void theWallIsTurnedByLinksAndTheSearchLeadsToItsPage() {
        browser.open("/wall/2026Q3");
        String first = browser.text("h1");
        browser.click("#wall-next");
        browser.until(() -> !browser.text("h1").equals(first));
        browser.click("#wall-turning");
        browser.until(() -> browser.path().endsWith("&hold=true"));

        browser.open("/");
        assertThat(browser.one("#search").getDomAttribute("role")).isNull();
        browser.one("#search").sendKeys("市教育局\n");
        browser.until(() -> browser.path().startsWith("/search"));
        assertThat(browser.text("main")).contains("市教育局");
    }

    @Test
    void anEvaluationIsStartedByItsForm() {
        browser.open("/evaluations");
        new Select(browser.one("#edition")).selectByValue("2026_municipal/2025Q3");
        browser.one("#asOf").sendKeys("09302025");
        browser.click("form.form-row button[type=submit]");

        browser.until(() -> browser.path().matches("/evaluations/\\d+"));
        assertThat(browser.text("h1")).isEqualTo("2025 年第三季度 第 1 版");
        browser.until(() -> {
            browser.open(browser.path());
            return browser.text("main").contains("22 / 22 家");
        });
    }
}
