// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** A sample is drawn on the page and confirmed by keys alone. */
@BrowserTest
class SampleIT {

    private final Browser browser;

    SampleIT(Browser browser) {
        this.browser = browser;
        browser.signIn("office");
    }

    @Test
    void aSampleIsDrawnAndConfirmedByKeys() {
        browser.open("/samples/new");
        new Select(browser.one("#outcomes")).selectByValue("VIOLATED");
        browser.click(".filters button");
        browser.until(() -> browser.path().contains("outcomes=VIOLATED"));
        assertThat(browser.text("main")).contains("总体", "误差 ±5 个百分点");

        browser.one("#name").sendKeys("浏览器抽样");
        browser.one("#seed").sendKeys("browser");
        browser.one("#size").sendKeys("3");
        browser.click("form[method='post'] button.primary");
        browser.until(() -> browser.path().matches("/samples/\\d+"));
        assertThat(browser.text("#item")).contains("第 1 项，共 3 项", "不合格");

        browser.press("1");
        browser.until(() -> browser.text("#item").contains("第 2 项"));
        browser.press("2");
        browser.until(() -> browser.text("#item").contains("请写明理由"));
        browser.one("#note").sendKeys("期限应自补正之日起算");
        browser.click("button[value='WRONG']");
        browser.until(() -> browser.text("#item").contains("第 3 项"));
        browser.press("3");
        browser.until(() -> browser.text("main").contains("你已看完全部各项"));
        assertThat(browser.text("main")).contains("50.0%", "1 / 2", "样本少", "有误");
    }
}
