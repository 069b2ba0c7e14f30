// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Suggestions below the search box, by keyboard; each reader is offered what is theirs to see. */
@BrowserTest
class SuggestionIT {

    private final Browser browser;

    SuggestionIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void arrowsChooseEnterOpensEscapeCloses() {
        browser.signIn("office");
        browser.open("/periods/2026Q3/ranking");
        browser.press("/");
        assertThat(browser.focused().getDomAttribute("role")).isEqualTo("combobox");
        assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("false");

        browser.press("市教育局");
        untilSuggested("市教育局");
        assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("true");

        browser.press(Keys.ESCAPE);
        assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("市教育局");

        browser.press(Keys.ARROW_DOWN);
        untilSuggested("市教育局");
        browser.press(Keys.ARROW_DOWN);
        String active = browser.focused().getDomAttribute("aria-activedescendant");
        assertThat(browser.one("#" + active).getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(browser.text("#" + active)).contains("市教育局", "SHIJIAOYU");
        browser.press(Keys.ENTER);
        browser.until(() -> browser.path().equals("/bureaus/SHIJIAOYU"));
    }

    @Test
    void indicatorsAndArticlesAreSuggestedToo() {
        browser.signIn("office");
        browser.press("/");
        browser.press("YS-03");
        untilSuggested("法定期限内答复");

        browser.click(".suggestions [data-href='/rules/YS-03']");
        browser.until(() -> browser.path().equals("/rules/YS-03"));

        browser.press("/");
        browser.press("第三十三条");
        untilSuggested("政府信息公开条例");
        browser.press(Keys.ENTER);
        browser.until(() -> browser.path().startsWith("/search?q="));
    }

    @Test
    void aBureauIsOfferedNoOther() {
        browser.signIn("bureau-SHENGTAIJU");
        browser.press("/");
        browser.press("市教育局");
        browser.until(() -> !browser.all("#suggestion-all").isEmpty());

        assertThat(browser.all(".suggestions [data-href^='/bureaus/']")).isEmpty();
    }

    private void untilSuggested(String words) {
        browser.until(() -> browser.all(".suggestions [role=option]").stream()
                .anyMatch(option -> option.isDisplayed() && option.getText().contains(words)));
    }
}
