// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.reading.page.FieldSelectors;
import org.mingjian.rules.reading.page.LabelledPage;
import org.mingjian.rules.reading.page.PageInput;

/** Pages whose labels are pictures are read by what a source says of them. */
class LabelledPageTest {
    private static final String PAGE = """
            <html><body><div class="t">示范市教育局文件</div><table><tr><td><img src="a.png"></td><td id="no">示教发〔2026〕3号</td></tr>
            <tr><td>登 出：2026-03-06</td></tr></table><p>各县区教育局：为做好今年的义务教育招生工作，现将有关事项通知如下，请认真执行。</p></body></html>""";

    @Test
    void whatSelectorsPointAtIsReadBehindTheUsualLabel() {
        FieldSelectors fields = new FieldSelectors(".t", null, "#no", null, null, "tr:nth-of-type(2) td", ".nowhere");

        PageReading reading = read(LabelledPage.of(PAGE, fields));

        assertThat(reading.title()).isEqualTo("示范市教育局文件");
        assertThat(reading.documentNumber()).isEqualTo("示教发〔2026〕3号");
        assertThat(reading.publishedOn()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(reading.validity()).isNull();
    }

    @Test
    void withoutSelectorsNothingIsTouched() {
        assertThat(LabelledPage.of(PAGE, FieldSelectors.NONE)).isSameAs(PAGE);
        assertThat(read(PAGE).publishedOn()).isNull();
    }

    private static PageReading read(String html) {
        return PageReader.read(PageInput.ofHtml("https://jyj.example.gov.cn/1.html", html));
    }
}
