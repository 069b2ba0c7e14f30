// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register is brought, previewed, imported and mended by plain forms; no script is needed for any of it. */
@BrowserTest(scripts = false)
class UploadInBrowserIT {

    @TempDir
    Path folder;

    private final Browser browser;
    private final City city;

    UploadInBrowserIT(Browser browser, City city) {
        this.browser = browser;
        this.city = city;
        browser.signIn("office");
    }

    @Test
    void whatIsRejectedIsFetchedMendedAndBroughtAgain() throws IOException {
        bring("依申请公开台账.csv", """
                单位,登记编号,收到日期,申请事项,经办人
                市地方金融管理局,网1,2026年7月6日,小额贷款公司名录,张
                SHIJINRONG,网2,昨天,融资担保公司名录,李
                合计,2,,,
                """);

        assertThat(browser.text("main")).contains("预览完成", "不导入的列", "经办人", "现为“昨天”", "不是条目");
        String upload = browser.path();
        browser.click("form[action$='/import'] button");
        untilDone(upload);
        String returned = city.get(
                        "office", browser.one("a.button[href*='/rejected.']").getDomAttribute("href"))
                .body();
        assertThat(returned.lines().toList().get(0)).isEqualTo("单位,登记编号,收到日期,申请事项,经办人,错误说明");
        assertThat(returned.lines()).hasSize(2);

        bring("依申请公开台账-需更正.csv", returned.replaceFirst("昨天", "2026-07-07"));
        String again = browser.path();
        browser.click("form[action$='/import'] button");
        untilDone(again);

        assertThat(browser.text(".figures")).contains("新增\n1").contains("不能导入\n0");
        browser.open("/uploads");
        assertThat(browser.text("table.rows")).contains("依申请公开台账-需更正.csv", "已导入");
    }

    private void bring(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        browser.open("/uploads");
        browser.one("#file").sendKeys(file.toString());
        browser.click("button.primary");
        browser.until(() -> browser.path().matches("/uploads/\\d+"));
        String upload = browser.path();
        browser.until(() -> {
            browser.open(upload);
            return browser.text("main").contains("预览完成");
        });
    }

    private void untilDone(String upload) {
        browser.until(() -> {
            browser.open(upload);
            return browser.text("main").contains("已导入");
        });
    }
}
