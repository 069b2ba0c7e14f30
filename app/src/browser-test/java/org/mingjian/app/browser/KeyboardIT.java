// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@BrowserTest
class KeyboardIT {

    private final Browser browser;

    KeyboardIT(Browser browser) {
        this.browser = browser;
        browser.signIn("office");
        browser.open("/periods/2026Q3/ranking");
    }

    @Test
    void theFirstTabStopSkipsToTheText() {
        browser.press(Keys.TAB);

        assertThat(browser.focused().getText()).isEqualTo("跳到正文");
        assertThat(browser.focused().getRect().getY()).as("seen").isNotNegative();

        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
    }

    @Test
    void aSlashGoesToTheSearchAndStaysALetterThere() {
        browser.press("/");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("search");

        browser.press("教育局/");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("教育局/");
        browser.press(Keys.BACK_SPACE);
        browser.press(Keys.ENTER);
        browser.until(() -> browser.path().startsWith("/search"));
        assertThat(browser.text("main")).contains("市教育局");
    }

    @Test
    void tabsReachARowWhoseRingIsSeenAndEnterOpensIt() {
        tabTo("tbody a.whole");
        assertThat(browser.script("return getComputedStyle(document.activeElement.closest('tr')).outlineStyle"))
                .isEqualTo("solid");
        String to = browser.focused().getDomAttribute("href");

        browser.press(Keys.ENTER);

        browser.until(() -> browser.path().equals(to));
        assertThat(to).startsWith("/periods/2026Q3/bureaus/");
    }

    /** From what can be won back to the line, its finding, and an appeal against it. */
    @Test
    void theHeadOfABureauAppealsWithoutAMouse() {
        browser.signIn("bureau-SHIZHUJIAN");
        browser.open("/");

        follow("main a[href*='/lines/']");
        follow("main a[href^='/findings/']");
        tabTo("details:has(#appeal-note) > summary");
        browser.press(Keys.ENTER);
        tabTo("#appeal-note");
        browser.press("答复日期登记有误，以邮寄回执为准");
        follow("form:has(#appeal-note) button");

        assertThat(browser.text("[role=status].notice-line")).startsWith("申诉已提交");
        browser.open("/appeals");
        assertThat(browser.text("main")).contains("市住房和城乡建设局");
    }

    /** From what waits to be verified to the fact it rests on. */
    @Test
    void anAuditorReachesTheFactBehindAFindingWithoutAMouse() {
        browser.signIn("auditor");
        browser.open("/");

        follow("tbody a.whole");
        assertThat(browser.path()).startsWith("/findings/");
        follow("main a[href^='/facts/']");

        assertThat(browser.path()).startsWith("/facts/");
        assertThat(browser.text("main")).contains("来源");
    }

    /** Tabs on until the focus is on what the selector names. */
    private void tabTo(String css) {
        int stops = 0;
        while (!Boolean.TRUE.equals(browser.script("return document.activeElement.matches(arguments[0])", css))) {
            browser.press(Keys.TAB);
            assertThat(++stops)
                    .as("stops before " + css + " at " + browser.path())
                    .isLessThan(120);
        }
    }

    private void follow(String css) {
        tabTo(css);
        WebElement page = browser.one("html");
        browser.press(Keys.ENTER);
        browser.untilGone(page);
    }
}
