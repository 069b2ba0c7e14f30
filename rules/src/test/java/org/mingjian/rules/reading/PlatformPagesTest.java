// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.reading.listing.PlatformPage;
import org.mingjian.rules.reading.listing.PlatformReader;
import org.mingjian.rules.reading.page.Passage;

/** Pages of the disclosure platform in the shapes sites build it in; links and words are made up, the layout is the standard's. */
class PlatformPagesTest {
    private static final String URL = "https://jyj.example.gov.cn/zwgk/";

    @Test
    void theFourSectionsAreFoundByTheirNames() {
        PlatformPage page = PlatformReader.read("""
                <html><head><title>政府信息公开_市教育局</title></head><body>
                <div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/bszn/">办事指南</a></div>
                <ul class="side"><li><a href="gkzn/">政府信息公开指南</a></li><li><a href="gkzd/">政府信息公开制度</a></li>
                <li><a href="fdzdgknr/">法定主动公开内容</a></li><li><a href="gknb/">政府信息公开年报</a></li>
                <li><a href="ysqgk/">依申请公开</a></li></ul>
                <div class="tree"><a href="fdzdgknr/jgzn/">机构职能</a><a href="fdzdgknr/gfxwj/">规范性文件</a>
                <a href="fdzdgknr/czyjs/">财政预决算</a><a href="t1.html">关于预算公开的通知</a></div></body></html>""", URL);

        assertThat(found(page))
                .containsExactly(
                        Map.entry("ANNUAL_REPORT", "gknb/"),
                        Map.entry("GUIDE", "gkzn/"),
                        Map.entry("RULES", "gkzd/"),
                        Map.entry("STATUTORY_CONTENT", "fdzdgknr/"));
        assertThat(page.name()).isEqualTo("政府信息公开");
        assertThat(page.entry().url()).isEqualTo(URL + "ysqgk/");
        assertThat(page.columns().stream()
                        .map(column -> column.title() + " " + column.url().replace(URL, "")))
                .containsExactly("机构职能 fdzdgknr/jgzn/", "规范性文件 fdzdgknr/gfxwj/", "财政预决算 fdzdgknr/czyjs/");
        assertThat(page.sections().values().iterator().next().passage())
                .isEqualTo(new Passage("ul.side > li:nth-of-type(1) > a", "政府信息公开指南"));
    }

    @Test
    void olderNamesAndPicturesAreUnderstoodAndTheStandardsNameGoesFirst() {
        PlatformPage page = PlatformReader.read("""
                <h1>市教育局信息公开</h1><a href="a/"><img src="z.png" alt="信息公开指南"></a><a href="b/"><span>公开制度</span></a>
                <a href="c/">主动公开</a><a href="d/">法定主动公开内容</a><a href="e/">市教育局政府信息公开年度报告</a>
                <a href="https://www.other.example.org/f/">政府信息公开制度</a>""", URL);

        assertThat(found(page))
                .containsExactly(
                        Map.entry("ANNUAL_REPORT", "e/"),
                        Map.entry("GUIDE", "a/"),
                        Map.entry("RULES", "b/"),
                        Map.entry("STATUTORY_CONTENT", "d/"));
        assertThat(page.entry()).isNull();
    }

    @Test
    void anyOtherPageHasNoSections() {
        PlatformPage page = PlatformReader.read("<a href='1.html'>关于印发指南的通知</a><p>政府信息公开指南</p>", URL);

        assertThat(page.sections()).isEmpty();
        assertThat(page.columns()).isEmpty();
        assertThat(page.name()).isNull();
    }

    private static Map<String, String> found(PlatformPage page) {
        Map<String, String> found = new TreeMap<>();
        page.sections()
                .forEach((section, item) -> found.put(section.name(), item.url().replace(URL, "")));
        return found;
    }
}
