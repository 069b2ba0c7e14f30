// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

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
        int stops = 0;
        while (!isRow()) {
            browser.press(Keys.TAB);
            assertThat(++stops).as("stops before the first row").isLessThan(60);
        }
        assertThat(browser.script("return getComputedStyle(document.activeElement.closest('tr')).outlineStyle"))
                .isEqualTo("solid");
        String to = browser.focused().getDomAttribute("href");

        browser.press(Keys.ENTER);

        browser.until(() -> browser.path().equals(to));
        assertThat(to).startsWith("/periods/2026Q3/bureaus/");
    }

    private boolean isRow() {
        return "whole".equals(browser.focused().getDomAttribute("class"));
    }
}
