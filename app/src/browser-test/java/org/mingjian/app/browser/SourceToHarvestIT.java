// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.harvest.LocalSite;

/** From an address somebody knows to pages in the register: try it, save it, harvest it, see it done. */
@BrowserTest
class SourceToHarvestIT {

    private static final String PAGE =
            "<html><head><title>%1$s</title></head><body><h1>%1$s</h1><div>索引号：SH0100-2026-00%2$d</div><div>发布日期：2026-09-0%2$d</div>"
                    + "<p>各有关单位：现将本次抽查的有关事项通知如下，请认真做好准备工作，按时报送材料。</p></body></html>";

    private final Browser browser;
    private final LocalSite site = new LocalSite();

    SourceToHarvestIT(Browser browser) {
        this.browser = browser;
        browser.signIn("office");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aSourceIsTriedSavedAndHarvested() {
        CountDownLatch hold = new CountDownLatch(1);
        open();

        browser.open("/sources/new?bureau=SHISHENJI");
        browser.one("#address").sendKeys("site without scheme");
        browser.click("button[formaction$='/sources/trial']");
        browser.until(() -> !browser.all(".error-summary").isEmpty());
        assertThat(browser.text("#address-hint")).contains("应为完整的网页地址");
        assertThat(browser.one("#address").getDomProperty("value"))
                .as("nothing typed is lost")
                .isEqualTo("site without scheme");

        browser.one("#address").clear();
        browser.one("#address").sendKeys(site.at("/tzgg/"));
        browser.click("button[formaction$='/sources/trial']");
        browser.until(() -> !browser.all("#trial table").isEmpty());
        assertThat(browser.text("#trial"))
                .contains("关于开展第1次抽查的通知", "2026-09-01", "ul.news > li:nth-of-type(1)", "索引号", "SH0100-2026-001");

        browser.one(".form-end button:not([formaction])").click();
        browser.until(() -> browser.path().equals("/sources"));
        assertThat(browser.text("main")).contains("list-1", site.at("/tzgg/"));

        hold(hold);
        browser.open("/harvests");
        browser.click("form[action='/harvests'] button[type=submit]");
        browser.until(() -> browser.path().startsWith("/harvests/"));
        assertThat(browser.text("#harvest .page-head")).contains("进行中");
        browser.script("window.visit = 'same'");
        hold.countDown();

        browser.until(() -> browser.text("#harvest .page-head").contains("已完成"));
        assertThat(browser.script("return window.visit"))
                .as("without loading the page again")
                .isEqualTo("same");
        assertThat(browser.text("#harvest")).contains("市审计局", "已访问 3 / 3 个网址");
    }

    private void open() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 2; i++) {
            String title = "关于开展第%d次抽查的通知".formatted(i);
            site.page("/tzgg/t%d.html".formatted(i), PAGE.formatted(title, i));
            rows.append("<li><span>2026-09-0%d</span><a href='t%d.html'>%s</a></li>".formatted(i, i, title));
        }
        site.page("/tzgg/", "<ul class='news'>" + rows + "</ul>");
    }

    /** Lets the harvester wait at the second page, so that its progress can be seen. */
    private void hold(CountDownLatch latch) {
        site.before(path -> {
            if (path.endsWith("t2.html")) {
                try {
                    latch.await();
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }
}
