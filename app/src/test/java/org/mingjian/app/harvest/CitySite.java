// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Five bureaus' real pages on a site, each bureau with lists of another kind. */
public final class CitySite {

    public static final List<String> BUREAUS = List.of("CAIZHENGJU", "GUANWEIBAN", "JIAOYUJU", "LVWENJU", "WEIJIANWEI");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LocalSite site;
    private final List<JsonNode> pages;

    public CitySite(LocalSite site) {
        this.site = site;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CitySite.class.getResourceAsStream("/harvest/pages.ndjson")),
                StandardCharsets.UTF_8))) {
            this.pages = lines.lines().map(JSON::readTree).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The register of the bureaus. */
    public static String register() {
        return "code,name,group,kind\n"
                + BUREAUS.stream()
                        .map(code -> code + ",市" + code + ",G2,DEPARTMENT\n")
                        .collect(joining());
    }

    /** Puts all pages and lists on the site. */
    public void open() {
        pages.forEach(page -> site.page(path(page), page.get("html").asString()));
        listInTwoPages();
        listDrawnByScript();
        tableInGb18030();
        sitemap(of("JIAOYUJU"));
        feed();
        site.bytes("/robots.txt", "text/plain", "User-agent: *\nDisallow: /nobody/\n".getBytes(StandardCharsets.UTF_8));
    }

    /** One source for each bureau, as an office would write them down: not one selector. */
    public String sources() {
        return """
                [{"bureau":"LVWENJU","id":"zcwj","kind":"LIST","address":"%1$s/LVWENJU/","column":"政策文件","columnKind":"POLICIES"},
                {"bureau":"GUANWEIBAN","id":"tzgg","kind":"LIST","address":"%1$s/GUANWEIBAN/index.html"},
                {"bureau":"CAIZHENGJU","id":"list","kind":"LIST","address":"%1$s/CAIZHENGJU/list.html"},
                {"bureau":"JIAOYUJU","id":"map","kind":"SITEMAP","address":"%1$s/JIAOYUJU/sitemap.xml"},
                {"bureau":"WEIJIANWEI","id":"rss","kind":"FEED","address":"%1$s/WEIJIANWEI/rss.xml"}]
                """.formatted(site.at(""));
    }

    /** Lists in the shapes the usual systems give them, each of another bureau; dates are those of the pages. */
    void listsInUsualShapes() {
        listInTwoPages();
        bracketedListDrawnByScript();
        tableInGb18030();
        termsAndDates(of("JIAOYUJU").toList());
        daysUnderTheirYears();
    }

    /** A source for each of these lists, again without a selector. */
    String lists() {
        return """
                [{"bureau":"LVWENJU","id":"zcwj","kind":"LIST","address":"%1$s/LVWENJU/"},
                {"bureau":"GUANWEIBAN","id":"tzgg","kind":"LIST","address":"%1$s/GUANWEIBAN/index.html"},
                {"bureau":"CAIZHENGJU","id":"list","kind":"LIST","address":"%1$s/CAIZHENGJU/list.html"},
                {"bureau":"JIAOYUJU","id":"zcfg","kind":"LIST","address":"%1$s/JIAOYUJU/"},
                {"bureau":"WEIJIANWEI","id":"gsgg","kind":"LIST","address":"%1$s/WEIJIANWEI/"}]
                """.formatted(site.at(""));
    }

    /** Other words at the address of a page. */
    void put(JsonNode page, String html) {
        site.page(path(page), html);
    }

    /** A page that claims an earlier day, at the end of the list where nobody looks. */
    void publishBackDated(String path, String day) {
        JsonNode model = of("JIAOYUJU").toList().get(4);
        site.page(
                path,
                model.get("html")
                        .asString()
                        .replaceAll("2018-11-2\\d", day)
                        .replaceAll("2018年11月2\\d日", day.substring(0, 4) + "年7月4日")
                        .replace("自由贸易试验区", "综合改革试验区"));
        List<JsonNode> before = of("JIAOYUJU").toList();
        String row = "<dt><a href='%s'>%s</a></dt><dd>[%s]</dd>";
        site.page(
                "/JIAOYUJU/",
                framed(terms(before).replace("</dl>", row.formatted(path, "关于支持综合改革试验区深化改革创新若干措施的通知", day) + "</dl>")));
    }

    private void bracketedListDrawnByScript() {
        List<JsonNode> all = of("GUANWEIBAN").toList();
        String script = "<script>createPageHTML(2, %d, \"index\", \"html\");</script>";
        site.page("/GUANWEIBAN/index.html", framed(bracketed(all.subList(0, 3)) + script.formatted(0)));
        site.page("/GUANWEIBAN/index_1.html", framed(bracketed(all.subList(3, 5)) + script.formatted(1)));
    }

    private static String bracketed(List<JsonNode> pages) {
        return pages.stream()
                .map(page -> "<div class='line'><a href='%s' title='%s'>%s…</a> [%s]</div>"
                        .formatted(
                                path(page),
                                page.get("title").asString(),
                                page.get("title").asString().substring(0, 12),
                                date(page)))
                .collect(joining());
    }

    private void termsAndDates(List<JsonNode> pages) {
        site.page("/JIAOYUJU/", framed(terms(pages)));
    }

    private static String terms(List<JsonNode> pages) {
        return pages.stream()
                .map(page -> "<dt><a href='%s'>%s</a></dt><dd>[%s]</dd>"
                        .formatted(path(page), page.get("title").asString(), date(page)))
                .collect(joining("", "<dl class='news'>", "</dl>"));
    }

    private void daysUnderTheirYears() {
        StringBuilder years = new StringBuilder();
        for (String year : List.of("2019", "2018")) {
            years.append("<h3>%s年</h3><ul>".formatted(year));
            of("WEIJIANWEI")
                    .filter(page -> date(page).startsWith(year))
                    .forEach(page -> years.append("<li><a href='%s'>%s</a><em>%s</em></li>"
                            .formatted(
                                    path(page),
                                    page.get("title").asString(),
                                    date(page).substring(5))));
            years.append("</ul>");
        }
        site.page("/WEIJIANWEI/", framed(years.toString()));
    }

    static String path(JsonNode page) {
        return "/" + page.get("bureau").asString() + "/t" + page.get("page").asInt() + ".html";
    }

    Stream<JsonNode> of(String bureau) {
        return pages.stream().filter(page -> page.get("bureau").asString().equals(bureau));
    }

    private void listInTwoPages() {
        List<JsonNode> all = of("LVWENJU").toList();
        site.page(
                "/LVWENJU/",
                framed(rows(all.subList(0, 4)) + "<div class='page'><a href='index_1.html'>下一页</a></div>"));
        site.page(
                "/LVWENJU/index_1.html",
                framed(rows(all.subList(4, 6)) + "<div class='page'><a href='./'>上一页</a></div>"));
    }

    private void listDrawnByScript() {
        List<JsonNode> all = of("GUANWEIBAN").toList();
        String script = "<script>createPageHTML(2, %d, \"index\", \"html\");</script>";
        site.page("/GUANWEIBAN/index.html", framed(rows(all.subList(0, 3)) + script.formatted(0)));
        site.page("/GUANWEIBAN/index_1.html", framed(rows(all.subList(3, 5)) + script.formatted(1)));
    }

    private void tableInGb18030() {
        String rows = of("CAIZHENGJU")
                .map(page -> "<tr><td>%s</td><td><a href='%s'>%s</a></td></tr>"
                        .formatted(date(page), path(page), page.get("title").asString()))
                .collect(joining());
        String html = framed("<table><tr><th>日期</th><th>标题</th></tr>" + rows + "</table>");
        site.bytes("/CAIZHENGJU/list.html", "text/html", html.getBytes(Charset.forName("GB18030")));
        of("CAIZHENGJU")
                .forEach(page -> site.bytes(
                        path(page), "text/html", page.get("html").asString().getBytes(Charset.forName("GB18030"))));
    }

    /** Takes a page off its list. */
    void sitemapWithout(JsonNode withdrawn) {
        sitemap(of("JIAOYUJU").filter(page -> !page.equals(withdrawn)));
    }

    private void sitemap(Stream<JsonNode> listed) {
        String entries = listed.map(page ->
                        "<url><loc>%s</loc><lastmod>%s</lastmod></url>".formatted(site.at(path(page)), date(page)))
                .collect(joining());
        site.bytes(
                "/JIAOYUJU/sitemap.xml",
                "application/xml",
                ("<urlset>" + entries + "</urlset>").getBytes(StandardCharsets.UTF_8));
    }

    private void feed() {
        String entries = of("WEIJIANWEI")
                .map(page -> "<item><title>%s</title><link>%s</link></item>"
                        .formatted(page.get("title").asString(), site.at(path(page))))
                .collect(joining());
        site.bytes(
                "/WEIJIANWEI/rss.xml",
                "application/rss+xml",
                ("<rss><channel>" + entries + "</channel></rss>").getBytes(StandardCharsets.UTF_8));
    }

    private static String rows(List<JsonNode> pages) {
        return pages.stream()
                .map(page -> "<li><span>%s</span><a href='%s'>%s</a></li>"
                        .formatted(date(page), path(page), page.get("title").asString()))
                .collect(joining("\n", "<ul class='list'>", "</ul>"));
    }

    private static String framed(String list) {
        return "<html><body><div class='nav'><a href='/nobody/a.html'>网站首页和网站导航</a><a href='/nobody/b.html'>政务服务和办事大厅</a>"
                + "<a href='/nobody/c.html'>互动交流和领导信箱</a></div>" + list
                + "<div class='footer'><a href='/nobody/d.html'>关于我们和联系方式</a></div></body></html>";
    }

    private static String date(JsonNode page) {
        return page.get("date").isNull() ? "2020-04-03" : page.get("date").asString();
    }
}
