// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.reading.listing.IndexReader;
import org.mingjian.rules.reading.listing.ListItem;
import org.mingjian.rules.reading.listing.ListPage;
import org.mingjian.rules.reading.listing.ListPageReader;
import org.mingjian.rules.reading.listing.NextList;
import org.mingjian.rules.reading.listing.Selectors;
import org.mingjian.rules.reading.listing.Site;
import org.mingjian.rules.reading.page.Passage;

/** Lists in the forms that government sites draw them in. */
class ListPagesTest {

    private static final String URL = "https://jyj.example.gov.cn/zwgk/tzgg/";

    private static final String FRAME = """
            <div class="nav"><ul><li><a href="/">网站首页</a></li><li><a href="/zwgk/">政务公开专栏</a></li>
            <li><a href="/bszn/">网上办事大厅</a></li><li><a href="/hdjl/">互动交流平台</a></li></ul></div>
            <div class="weizhi">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a></div>%s
            <div class="footer"><a href="https://www.gov.cn/">中国政府网</a><a href="/about/map.html">网站地图与联系我们</a>
            版权所有 2026-01-01</div>""";

    @Test
    void rowsWithDatesAreTheItemsAndTheFrameIsNone() {
        assertThat(items("""
                        <ul class="list"><li><span>2026-03-05</span><a href="./202603/t20260305_1.html">关于做好春季招生工作的通知</a></li>
                        <li><span>2026-03-01</span><a href="../tzgg/202603/t20260301_2.html" title="关于举办2026年中小学生艺术展演活动的通知">关于举办2026年中小学生艺术展演…</a></li></ul>
                        <ul class="list"><li><span>2026-02-11</span><a href="./202602/t20260211_3.html">公示</a></li>
                        <li><span>2026-02-10</span><a href="./202602/t20260210_4.html">关于2026年2月12日临时停课的公告</a></li></ul>"""))
                .containsExactly(
                        "202603/t20260305_1.html 关于做好春季招生工作的通知 2026-03-05",
                        "202603/t20260301_2.html 关于举办2026年中小学生艺术展演活动的通知 2026-03-01",
                        "202602/t20260211_3.html 公示 2026-02-11",
                        "202602/t20260210_4.html 关于2026年2月12日临时停课的公告 2026-02-10");
    }

    @Test
    void tablesAndBoxesWithinLinksAreReadAlike() {
        List<String> expected =
                List.of("a1.html 教育局2025年度部门决算公开 2026-01-20", "a2.html 教育局重大行政决策事项目录 2026年版 2026-01-09");

        assertThat(items("""
                        <table><tr><th>索引号</th><th>标题</th><th>发布日期</th></tr>
                        <tr><td>1</td><td><a href="a1.html">教育局2025年度部门决算公开</a></td><td>2026年1月20日</td></tr>
                        <tr><td>2</td><td><a href="a2.html">教育局重大行政决策事项目录 2026年版</a></td><td>2026年1月9日</td></tr></table>""")).isEqualTo(expected);
        assertThat(items("""
                        <div class="con"><a href="a1.html"><em>教育局2025年度部门决算公开</em><i>[2026/01/20]</i></a>
                        <a href="a2.html"><em>教育局重大行政决策事项目录 2026年版</em><i>[2026/01/09]</i></a></div>""")).isEqualTo(expected);
        assertThat(items("""
                        <div class="row1"><div class="d"><b>20</b><span>2026-01</span></div><h4><a href="a1.html">教育局2025年度部门决算公开</a></h4></div>
                        <div class="row2"><div class="d"><b>09</b><span>2026-01</span></div><h4><a href="a2.html">教育局重大行政决策事项目录 2026年版</a></h4></div>""")).isEqualTo(expected);
    }

    @Test
    void aDayWithoutAYearStandsUnderTheYear() {
        String rows = "<li><a href=\"c%d.html\">关于开展%d月安全检查的通知</a><span>%s</span></li>";
        String list = "<h3>2026年</h3><ul>" + rows.formatted(1, 3, "03-05") + rows.formatted(2, 2, "[02-28]")
                + "</ul><h3>2025年</h3><ul>" + rows.formatted(3, 12, "12月31日") + "</ul>";

        assertThat(items(list))
                .containsExactly(
                        "c1.html 关于开展3月安全检查的通知 2026-03-05",
                        "c2.html 关于开展2月安全检查的通知 2026-02-28",
                        "c3.html 关于开展12月安全检查的通知 2025-12-31");
        assertThat(items(list.replaceAll("<h3>.*?</h3>", "")))
                .containsExactly(
                        "c1.html 关于开展3月安全检查的通知 null", "c2.html 关于开展2月安全检查的通知 null", "c3.html 关于开展12月安全检查的通知 null");
    }

    @Test
    void termsAndTheirDescriptionsAreRows() {
        assertThat(items("""
                        <dl class="news"><dt><a href="d1.html">关于印发年度普法计划的通知</a></dt><dd>[2026-03-05]</dd>
                        <dt><a href="d2.html">关于公布行政执法人员名单的公告</a></dt><dd>[2026-03-01]</dd></dl>"""))
                .containsExactly("d1.html 关于印发年度普法计划的通知 2026-03-05", "d2.html 关于公布行政执法人员名单的公告 2026-03-01");
    }

    @Test
    void everyItemTellsWhereItStands() {
        ListPage page = ListPageReader.read(FRAME.replace("%s", """
                        <div id="content"><ul class="news"><li><span>2026-03-05</span><a href="1.html">关于做好春季招生工作的通知</a></li>
                        <li><span>2026-03-01</span><a href="2.html">关于举办艺术展演活动的通知</a></li></ul>
                        <p class="page"><a href="index_1.html">下一页</a></p></div>"""), URL, Selectors.NONE);

        assertThat(page.items().get(1).passage())
                .isEqualTo(new Passage("div#content > ul.news > li:nth-of-type(2)", "2026-03-01关于举办艺术展演活动的通知"));
        assertThat(page.next().passage()).isEqualTo(new Passage("div#content > p.page > a", "下一页"));
    }

    @Test
    void withoutDatesRepeatedTitlesAreTheItems() {
        assertThat(items("""
                        <div class="box"><p><a href="b1.html">市教育局权力清单和责任清单</a></p><p><a href="b2.html">市教育局行政许可事项实施规范</a></p>
                        <p><a href="b3.html">市教育局“双随机、一公开”抽查清单</a></p></div>"""))
                .containsExactly(
                        "b1.html 市教育局权力清单和责任清单 null", "b2.html 市教育局行政许可事项实施规范 null", "b3.html 市教育局“双随机、一公开”抽查清单 null");
        assertThat(items("<p>本栏目暂无内容</p>")).isEmpty();
    }

    @Test
    void otherSitesAreNoItems() {
        assertThat(items("""
                        <ul><li>2026-01-20 <a href="https://news.example.com/1.html">其他网站的一条长新闻标题</a></li>
                        <li>2026-01-21 <a href="https://www.example.gov.cn/2.html">市政府门户网站上的一份文件</a></li></ul>""")).containsExactly("https://www.example.gov.cn/2.html 市政府门户网站上的一份文件 2026-01-21");
        assertThat(Site.same("https://www.gov.cn/", "https://jyj.example.gov.cn/"))
                .isFalse();
        assertThat(Site.same("http://127.0.0.1/", "http://7.0.0.1/")).isFalse();
    }

    @Test
    void theNextPageIsFoundInEveryUsualForm() {
        assertThat(next("<a href='index_1.html'>下一页</a>", "")).isEqualTo(URL + "index_1.html");
        assertThat(next("<link rel='next' href='?page=2'>", "")).isEqualTo(URL + "?page=2");
        assertThat(next("<script>createPageHTML(3, 0, \"index\", \"html\");</script>", ""))
                .isEqualTo(URL + "index_1.html");
        assertThat(next("<script>createPageHTML(3, 2, \"index\", \"html\");</script>", "index_2.html"))
                .isNull();
        assertThat(next("<script>createPageHTML('page_div',50, 1,'index','shtml',1000);</script>", ""))
                .isEqualTo(URL + "index_2.shtml");
        assertThat(next(
                        "<span class='cur'>2</span><a href='index_2.html'>3</a><a href='index.html'>1</a>",
                        "index_1.html"))
                .isEqualTo(URL + "index_2.html");
        assertThat(next(
                        "<b>1</b><a href='column-index-2.shtml'>2</a><a href='column-index-3.shtml'>3</a>",
                        "column-index-1.shtml"))
                .isEqualTo(URL + "column-index-2.shtml");
        assertThat(next("<a href='index.html'>1</a><a href='?pageNo=2&size=15'>2</a>", ""))
                .isEqualTo(URL + "?pageNo=2&size=15");
        assertThat(next("<a href='index.html'>1</a><a href='list.html'>2</a>", ""))
                .isNull();
        assertThat(next("<a href='javascript:void(0)'>下一页</a><a href='#'>下一页</a>", ""))
                .isNull();
        assertThat(next("<a href='https://other.example.com/2.html'>下一页</a>", ""))
                .isNull();
    }

    @Test
    void selectorsServeAListThatIsNotUnderstood() {
        Selectors selectors = new Selectors(".x", "a.t", "u", "a.more");

        ListPage page = ListPageReader.read(
                "<p class=x><a href=0.html>图</a><a class=t href=1.html>短题</a><s>2020-01-01</s><u>2026-02-03</u></p>"
                        + "<a class=more href=2/>更多</a>",
                URL,
                selectors);

        assertThat(lines(page)).containsExactly("1.html 短题 2026-02-03");
        assertThat(page.next().url()).isEqualTo(URL + "2/");
        assertThat(Selectors.readable("div > a:not(.x)")).isTrue();
        assertThat(Selectors.readable("div >> [")).isFalse();
    }

    @Test
    void sitemapsAndFeedsAreReadWithoutTheirEntities() {
        assertThat(lines(IndexReader.read("""
                        <?xml version="1.0"?><!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <urlset><url><loc>https://jyj.example.gov.cn/zwgk/tzgg/1.html</loc><lastmod>2026-03-01T23:00:00Z</lastmod></url>
                        <url><loc>https://elsewhere.example.org/2.html</loc></url><url><loc>&x;</loc></url></urlset>""", URL))).containsExactly("1.html  2026-03-02");
        assertThat(IndexReader.read("<sitemapindex><sitemap><loc>" + URL + "m1.xml</loc></sitemap></sitemapindex>", URL)
                        .more())
                .containsExactly(URL + "m1.xml");
        assertThat(lines(IndexReader.read("""
                        <rss><channel><title>通知</title><link>https://jyj.example.gov.cn/</link><item><title><![CDATA[招生通知]]></title>
                        <link>https://jyj.example.gov.cn/zwgk/tzgg/3.html</link><pubDate>Thu, 05 Mar 2026 09:00:00 +0800</pubDate></item></channel></rss>""", URL))).containsExactly("3.html 招生通知 2026-03-05");
        assertThat(lines(IndexReader.read("""
                        <feed><entry><title>决算公开</title><link rel="alternate" href="https://jyj.example.gov.cn/zwgk/tzgg/4.html"/>
                        <updated>2026-03-06T10:00:00+08:00</updated></entry></feed>""", URL))).containsExactly("4.html 决算公开 2026-03-06");
        assertThat(IndexReader.read("<html><body>没有</body></html>", URL).items())
                .isEmpty();
    }

    @Test
    void hostileNestingIsCutOff() {
        assertThat(items("<div>".repeat(200_000) + "<a href=x.html>很深的一个链接标题</a>"))
                .isEmpty();
    }

    @Test
    void aPageOfNothingButLinksIsCutOffToo() {
        String names = "x".repeat(1000);
        String page = "<div class=\"%s\">".formatted(names)
                + "<p><a href=\"l.html?%s\">关于开展检查的通知</a></p>".formatted(names).repeat(4000)
                + "<i></i>".repeat(20_000)
                + "<b><a href=\"m.html\">关于召开会议的通知</a></b>".repeat(10_000);

        assertThat(items(page)).hasSizeLessThan(10);
    }

    private static List<String> items(String list) {
        return lines(ListPageReader.read(FRAME.replace("%s", list), URL, Selectors.NONE));
    }

    private static List<String> lines(ListPage page) {
        return page.items().stream().map(ListPagesTest::line).toList();
    }

    private static String line(ListItem item) {
        return item.url().replace(URL, "") + " " + item.title() + " " + item.date();
    }

    private static String next(String pager, String page) {
        String list = "<ul><li>2026-01-20 <a href='1.html'>教育局年度部门决算公开</a></li></ul>" + pager;
        NextList next = ListPageReader.read(FRAME.replace("%s", list), URL + page, Selectors.NONE)
                .next();
        return next == null ? null : next.url();
    }
}
