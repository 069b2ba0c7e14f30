// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

@BrowserTest
class AuditorIT {

    private final Browser browser;

    AuditorIT(Browser browser) {
        this.browser = browser;
        browser.signIn("auditor");
    }

    @Test
    void homeListsWhatWaitsForVerification() {
        browser.open("/");

        assertThat(browser.all("tbody tr")).hasSizeGreaterThan(20);
        assertThat(browser.all("tbody td:last-child"))
                .allMatch(cell -> cell.getText().contains("待确认"));
    }

    @Test
    void filtersLeadFromHomeToTheFindingsOfOneBureauAndIndicator() {
        browser.open("/");
        new Select(browser.one("#bureau")).selectByVisibleText("南浦县人民政府");
        new Select(browser.one("#indicator")).selectByValue("YS-03");
        new Select(browser.one("#outcome")).selectByVisibleText("不合格");
        browser.click(".filters button");
        browser.until(() -> browser.path().startsWith("/findings?"));

        assertThat(browser.path()).contains("bureau=NANPUXIAN", "indicator=YS-03");
        assertThat(browser.all("tbody tr"))
                .hasSize(2)
                .allMatch(row ->
                        row.getText().contains("南浦县人民政府") && row.getText().contains("YS-03"));

        WebElement first = browser.all("tbody tr").get(0);
        String message = first.findElement(By.cssSelector("a.whole")).getText();
        first.findElement(By.cssSelector("a.whole")).click();
        browser.until(() -> browser.path().startsWith("/findings/"));
        assertThat(browser.text("main")).contains(message, "所用事实", "证据", "依据与算式", "历次判定");
    }
}
