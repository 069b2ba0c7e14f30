// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** From the list of documents to the life of one, and what a person does to it. */
@BrowserTest
class DocumentLifeIT {

    private final Browser browser;

    DocumentLifeIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aDocumentIsFoundReadWithdrawnAndRestored() {
        browser.signIn("office");
        browser.open("/documents");
        new Select(browser.one("#bureau")).selectByValue("DONGHUQU");
        browser.one("#words").sendKeys("加装电梯");
        browser.click(".filters button");
        browser.until(() -> browser.path().startsWith("/documents?"));
        assertThat(browser.all("tbody tr"))
                .isNotEmpty()
                .allMatch(row -> row.getText().contains("加装电梯"));

        browser.click("tbody a.whole");
        browser.until(() -> browser.path().startsWith("/documents/"));
        assertThat(browser.text("main")).contains("现行", "登记内容", "时间线", "首次发现", "用到它的问题", "office 导入文件夹");

        browser.one("#reason").sendKeys("浏览器测试：重复登记");
        browser.click("form[action='/facts/withdrawal'] button");
        browser.until(() -> browser.text("main").contains("已撤回"));
        assertThat(browser.text("main")).contains("office", "重复登记", "恢复该条");

        browser.one("#reason").sendKeys("浏览器测试：予以恢复");
        browser.click("form[action='/facts/restoration'] button");
        browser.until(() -> browser.text("main").contains("撤回该条"));
        assertThat(browser.text("main")).contains("版本对照", "两版内容相同", "予以恢复");
    }

    @Test
    void aBureauReadsItsOwnAndChangesNothing() {
        browser.signIn("bureau-DONGHUQU");
        browser.open("/documents");
        assertThat(browser.all("tbody td.bureau-cell"))
                .isNotEmpty()
                .allMatch(cell -> cell.getText().equals("东湖区人民政府"));
        browser.click("tbody a.whole");
        browser.until(() -> browser.path().startsWith("/documents/"));
        assertThat(browser.all("#reason")).isEmpty();
    }
}
