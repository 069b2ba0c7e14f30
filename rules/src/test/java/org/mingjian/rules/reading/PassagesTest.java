// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.page.Passage;

/** A reading can be looked up on its page. */
class PassagesTest {

    @Test
    void answersTellTheirLabelsAndLines() {
        PageInput page = PageInput.ofHtml("https://jyj.example.gov.cn/1.html", """
                <html><head><title>关于做好招生工作的通知_市教育局</title><meta name="PubDate" content="2026-03-06"></head><body>
                <table><tr><td>索 引 号</td><td>JY0300-2026-001</td><td>发文机关</td><td>市教育局</td></tr>
                <tr><td>成文日期</td><td>2026年3月5日</td><td>有 效 性</td><td>有效</td></tr></table>
                <h1>关于做好招生工作的通知</h1><p>市教发〔2026〕3号</p>
                <p>各县区教育局：为做好今年的义务教育招生工作，现将有关事项通知如下，请认真执行。</p><p>市教育局</p><p>2026年3月5日</p></body></html>""");

        Map<String, Passage> passages = PagePassages.of(page, PageReader.read(page));

        assertThat(passages)
                .containsEntry("title", new Passage(null, "关于做好招生工作的通知"))
                .containsEntry("indexNumber", new Passage("索引号", "索 引 号 JY0300-2026-001"))
                .containsEntry("documentNumber", new Passage(null, "市教发〔2026〕3号"))
                .containsEntry("publishedOn", new Passage("PubDate", "2026-03-06"))
                .containsEntry("validity", new Passage("有效性", "有 效 性 有效"));
        assertThat(passages.get("writtenOn").mark()).isEqualTo("成文日期");
        assertThat(passages.get("issuer").mark()).isEqualTo("发文机关");
        assertThat(passages.get("signedOn").excerpt()).isEqualTo("2026年3月5日");
    }

    @Test
    void everyAnswerOfTheCorpusTellsItsPlace() {
        List<String> without = new ArrayList<>();
        for (String file : List.of("gov-cn-policy-html", "pingtan-html", "page-excerpts")) {
            for (CorpusPage page : CorpusPage.all(file)) {
                PageReading reading = PageReader.read(page.input());
                Map<String, Passage> passages = PagePassages.of(page.input(), reading);
                answers(reading).forEach((field, answer) -> {
                    if (answer != null && !passages.containsKey(field)) {
                        without.add(page.name() + " " + field + " " + answer);
                    }
                });
            }
        }

        assertThat(without).isEmpty();
    }

    private static Map<String, Object> answers(PageReading reading) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", reading.title());
        answers.put("indexNumber", reading.indexNumber());
        answers.put("documentNumber", reading.documentNumber());
        answers.put("issuer", reading.issuer());
        answers.put("writtenOn", reading.writtenOn());
        answers.put("publishedOn", reading.publishedOn());
        answers.put("signedOn", reading.signedOn());
        answers.put("validity", reading.validity());
        return answers;
    }
}
