// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.dashboards.fixture.CityServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** Every address of the site, as each role gets it; the HTML is left in {@code target/look} to be looked at. */
@SpringBootTest(
        classes = CityServer.class,
        properties = {
            "spring.web.locale=zh_CN",
            "spring.web.locale-resolver=fixed",
            "spring.messages.basename=messages,pages,documents,registers,uploads,collection,bureaus,samples,decisions,notices,papers,trail,publications,boards,evidence,manualscores,simulations,comparison,tables,homes,requests,users,personaldata,codes",
            "spring.messages.fallback-to-system-locale=false",
            "spring.main.banner-mode=off"
        })
class PagesTest {
    private static final Path PICTURES = Path.of("target/look");
    private static final String LATE =
            "/findings/" + org.mingjian.rules.findings.FindingId.of("SHENGTAI", "YS-03", "REPLY_LATE", "示环依申〔2026〕31号");

    private final WebTestClient client;

    PagesTest(@Autowired ApplicationContext context) {
        client = WebTestClient.bindToApplicationContext(context)
                .configureClient()
                .responseTimeout(java.time.Duration.ofMinutes(1))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8_000_000))
                .build();
    }

    static Stream<String> addresses() {
        return Stream.of(
                "office /",
                "auditor /",
                "admin /",
                "bureau-SHENGTAI /",
                "service /",
                "nothing /",
                "office /periods/2026Q3",
                "office /periods/2026Q3/ranking",
                "office /periods/current/ranking?group=G2&sort=open",
                "office /periods/2026Q3/bureaus/SHENGTAI",
                "bureau-SHENGTAI /periods/2026Q3/bureaus/SHENGTAI?open=YS-03",
                "office /periods/2026Q3/articles",
                "office /periods/2026Q3/articles?group=G2&sort=-SHENGTAI&column=SHENGTAI&column=words",
                "bureau-SHENGTAI /periods/2026Q3/articles?group=G2",
                "office /periods/2026Q3/bureaus/SHENGTAI/compare",
                "bureau-SHENGTAI /periods/2026Q3/bureaus/SHENGTAI/compare?with=2026Q1",
                "office /periods/2026Q3/bureaus/DEPTZA/compare",
                "office /periods/2026Q3/bureaus/DISTJA",
                "office /periods/2026Q3/bureaus/DEPTZA",
                "office /periods/2026Q3/bureaus/SHENGTAI/print",
                "office /periods/2026Q3/bureaus/SHENGTAI/lines/YS-03",
                "office /periods/2026Q3/bureaus/SHENGTAI/lines/VT-03",
                "nobody /board",
                "nobody /board/2026Q3",
                "office /wall",
                "auditor /wall/2026Q3?group=G2&hold=true",
                "office /findings",
                "office /findings?bureau=SHENGTAI&indicator=YS-03&outcome=VIOLATED",
                "office /findings?indicator=NONE",
                "office " + LATE,
                "office /rules",
                "office /rules/YS-03",
                "office /rules/VT-01",
                "office /schemes",
                "office /schemes/2026_municipal",
                "office /sources",
                "office /sources?sort=-items&column=code&column=items",
                "office /sources?q=nothing-of-this-name",
                "office /messages?column=text&column=link&q=notices",
                "office /messages?page=2",
                "office /law?q=nothing-of-this-name",
                "office /law?column=certainty",
                "office /registers/disclosure-requests?bureau=SHENGTAI&sort=-receivedOn&column=id",
                "office /registers/disclosure-requests?bureau=SHENGTAI&q=nothing-of-this-name",
                "office /reviews?column=sum&q=nothing",
                "auditor /sources",
                "office /sources/new",
                "office /sources/new?bureau=SHENGTAI",
                "office /sources/SHENGTAI/tzgg",
                "office /harvests",
                "auditor /harvests",
                "office /harvests/1",
                "office /harvests/2?outcome=TOO_SLOW",
                "office /harvests/1/visits/8",
                "office /calendar/2026",
                "office /calendar/2026?from=2026-02-10&workingDays=20",
                "office /calendar/2026?from=x&workingDays=0",
                "office /calendar/2030",
                "office /calendar/2026?from=2026-06-01&clock=YS-03/baseWorkingDays&waitFrom=2026-06-08&waitTo=2026-06-26&extension=20&told=2026-06-22&acted=2026-08-10",
                "office /calendar/2026?from=2026-06-01&waitFrom=x&extension=x&told=x&acted=x",
                "office /law",
                "office /law/33",
                "bureau-SHENGTAI /law/1",
                "office /schemes/2026_municipal/diff/2026_municipal",
                "office /duties",
                "office /bureaus",
                "office /past-results",
                "office /bureaus?day=2026-13-01",
                "office /bureaus/reforms?from=SHENGTAI",
                "office /bureaus/SHENGTAI/records/bureau-functions",
                "office /bureaus/SHENGTAI",
                "office /bureaus/SHENGTAI/live",
                "office /registers",
                "office /registers?bureau=SHENGTAI",
                "bureau-SHENGTAI /registers",
                "office /registers/disclosure-requests?bureau=SHENGTAI",
                "bureau-SHENGTAI /registers/meetings",
                "office /registers/trainings?bureau=DEPTAA",
                "office /evaluations",
                "nothing /evaluations",
                "office /evaluations/12",
                "office /evaluations/12/publication",
                "auditor /evaluations/12/publication",
                "office /evaluations/13/publication",
                "office /periods/2026Q3/fairness",
                "office /evaluations/99",
                "office /search?q=期限",
                "office /search?q=<script>",
                "office /manual-scores",
                "office /manual-scores?state=DONE",
                "office /manual-scores?indicator=NONE",
                "nothing /manual-scores",
                "bureau-SHENGTAI /manual-scores",
                "office /manual-scores/MINE",
                "office /manual-scores/OTHER",
                "office /manual-scores/SETTLE",
                "auditor /manual-scores/DONE",
                "office /manual-scores/KNOWN",
                "bureau-SHENGTAI /manual-scores/MINE",
                "office /evidence/appeals/1",
                "bureau-SHENGTAI /evidence/waivers/2",
                "bureau-SHENGTAI /evidence/rectifications/1",
                "office /rectifications",
                "office /rectifications?state=CLOSED",
                "bureau-SHENGTAI /rectifications",
                "nothing /rectifications",
                "office /rectifications/1",
                "office /rectifications/2",
                "auditor /rectifications/2",
                "bureau-SHENGTAI /rectifications/1",
                "office /notices",
                "nothing /notices",
                "bureau-SHENGTAI /notices",
                "office /notices?state=DRAFT",
                "office /notices/new",
                "nothing /notices/new",
                "office /notices/1",
                "office /notices/2",
                "bureau-SHENGTAI /notices/2",
                "office /simulations",
                "nothing /simulations",
                "auditor /simulations",
                "office /simulations/new",
                "office /simulations/new?evaluation=7",
                "office /simulations/1",
                "office /simulations/1?sort=difference",
                "auditor /simulations/1",
                "office /simulations/2",
                "office /simulations/3",
                "office /simulations/1/edit",
                "office /simulations/1/edit?part=YS",
                "office /simulations/1/edit?part=others",
                "office /simulations/1/bureaus/SHENGTAI",
                "office /simulations/1/edit?part=groups",
                "office /simulations/compare?first=1",
                "office /simulations/compare?first=1&second=2",
                "auditor /simulations/compare?first=2&second=1",
                "office /simulations/compare?first=1&second=3",
                "office /disclosure-requests",
                "nothing /disclosure-requests",
                "bureau-SHENGTAI /disclosure-requests?state=REPLIED_LATE&indicator=YS-03",
                "office /disclosure-requests?q=none",
                "auditor /disclosure-requests?asOf=2026-10-15&sort=-due&column=number&column=balance",
                "office /disclosure-requests?asOf=x&state=x&page=0",
                "office /disclosure-requests/1",
                "bureau-SHENGTAI /disclosure-requests/2",
                "office /disclosure-requests/3?asOf=2026-10-15",
                "office /disclosure-requests/4",
                "office /disclosure-requests/5",
                "office /disclosure-requests/6",
                "auditor /disclosure-requests/7",
                "office /disclosure-requests/8",
                "admin /admin/users",
                "admin /admin/users?role=BUREAU&state=LOCKED&q=SHENGTAI",
                "admin /admin/users?q=none",
                "admin /admin/users/1",
                "admin /admin/users/2",
                "admin /admin/users/3",
                "office /account",
                "bureau-SHENGTAI /account",
                "admin /admin/health",
                "office /appeals?state=WAITING",
                "office /waivers?state=WAITING",
                "office /waivers?state=ENDING",
                "office /periods/2026Q3/fairness?evaluation=12",
                "office /notices/1?done=notice-draft",
                "office /notices/1?done=none",
                "admin /admin/tokens",
                "admin /personal-data",
                "auditor /personal-data",
                "auditor /admin/tokens",
                "office /reviews",
                "office /appeals",
                "nothing /appeals",
                "bureau-SHENGTAI /appeals/1",
                "office /appeals/2",
                "office /waivers",
                "bureau-SHENGTAI /waivers",
                "nothing /waivers",
                "bureau-SHENGTAI /waivers/new",
                "office /waivers/1",
                "auditor /reviews?select=all",
                "office /samples",
                "nothing /samples",
                "office /samples/new",
                "office /samples/new?kind=READING&kinds=POLICY",
                "office /samples/new?groups=none",
                "office /samples/1",
                "auditor /samples/1?item=1",
                "office /samples/2",
                "office /samples/2?item=9",
                "office /documents",
                "office /documents?bureau=SHENGTAI&kind=POLICY&from=x&page=2&withdrawn=true",
                "office /documents?q=none",
                "nothing /documents",
                "office /documents/7",
                "bureau-SHENGTAI /documents/7?before=1&after=2",
                "auditor /facts/documents/SHENGTAI?key=D-1",
                "office /facts/documents/SHENGTAI/D/1",
                "office /facts/from?bureau=SHENGTAI&source=two",
                "office /facts/from?bureau=SHENGTAI&source=none",
                "office " + LATE + "?look=both",
                "office " + LATE + "?look=now&page=7",
                "auditor " + LATE + "?look=both",
                "admin " + LATE,
                "bureau-SHENGTAI " + LATE + "?look=x",
                "office /periods/2026Q3/undecided",
                "office /periods/2026Q3/undecided?kind=VETO&bureau=SHENGTAI",
                "bureau-DEPTAA /periods/2026Q3/undecided?kind=VETO",
                "bureau-SHENGTAI /schemes/2026_municipal/diff/2025_municipal",
                "office /messages",
                "nothing /messages",
                "bureau-SHENGTAI /messages?before=00000000-0000-0000-0000-000000000001",
                "office /messages/00000000-0000-0000-0000-000000000001",
                "bureau-SHENGTAI /messages/00000000-0000-0000-0000-000000000008",
                "admin /admin/sendings",
                "auditor /admin/sendings",
                "admin /admin/audit-trail",
                "admin /admin/audit-trail?who=none",
                "admin /admin/audit-trail?verify=true&from=2026-10-01&to=x",
                "auditor /admin/audit-trail?verify=true&object=%22%3E<script>");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyPageIsCompleteEscapedAndInWords(String address) throws IOException {
        String html = get(address);

        assertThat(html)
                .doesNotContain(
                        " style=",
                        "<style",
                        "onclick=",
                        "javascript:",
                        "??",
                        "th:",
                        "alert(1)</script>",
                        "<script>",
                        "<optgroup/>");
        assertThat(html)
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern(
                        ">\\s*(VIOLATED|PENDING|NO_EVIDENCE|NOT_APPLICABLE|SATISFIED|IN_REVIEW|PUBLISHED|DEPARTMENT|OFFICE_HOURS)\\s*<");
        assertThat(html.split("<h1", -1)).hasSize(2);
        Files.createDirectories(PICTURES);
        Files.writeString(PICTURES.resolve(address.replaceAll("[^A-Za-z0-9-]+", "_") + ".html"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bureau-SHENGTAI /periods/2026Q3/bureaus/DEPTAA",
                "bureau-SHENGTAI /bureaus/DEPTAA",
                "bureau-SHENGTAI /registers?bureau=DEPTAA",
                "bureau-SHENGTAI /registers/meetings?bureau=DEPTAA",
                "bureau-SHENGTAI /registers/meetings/workbook?bureau=DEPTAA",
                "office /registers/meetings",
                "office /registers/none?bureau=SHENGTAI",
                "bureau-DEPTAA " + "/periods/2026Q3/bureaus/SHENGTAI/lines/YS-03",
                "office /periods/1999Q9",
                "nothing /wall",
                "office /wall/1999Q9",
                "office /periods/2026Q3/bureaus/NOBODY",
                "office /findings/none",
                "office /rules/XX-99",
                "office /schemes/none",
                "office /schemes/2026_municipal/diff/none",
                "office /law/99",
                "office /calendar/1066",
                "office /evaluations/1",
                "office /admin/users",
                "auditor /admin/users/1",
                "bureau-SHENGTAI /admin/users",
                "admin /admin/users/99",
                "admin /disclosure-requests",
                "admin /disclosure-requests/1",
                "bureau-DEPTAA /disclosure-requests/1",
                "office /disclosure-requests/99",
                "office /admin/tokens",
                "office /admin/health",
                "office /periods/2026Q3/fairness?evaluation=13",
                "office /admin/audit-trail",
                "office /admin/sendings",
                "office /messages/00000000-0000-0000-0000-000000000009",
                "bureau-SHENGTAI /admin/audit-trail",
                "auditor /samples/new",
                "bureau-SHENGTAI /samples/1",
                "bureau-SHENGTAI /reviews",
                "office /appeals/3",
                "office /waivers/2",
                "office /waivers/new",
                "office /samples/3",
                "office /simulations/9",
                "office /simulations/compare?first=9",
                "bureau-SHENGTAI /simulations/compare?first=1&second=2",
                "admin /simulations",
                "bureau-SHENGTAI /simulations",
                "bureau-SHENGTAI /simulations/1",
                "auditor /simulations/new",
                "auditor /simulations/1/edit",
                "office /documents/8",
                "bureau-DEPTAA /facts/documents/SHENGTAI?key=D-1"
            })
    void whatIsNotThereOrNotYoursIsNotFound(String address) {
        body(address, 404);
    }

    @Test
    void aSourceWithADefectComesBackAsItWasTyped() {
        String html =
                post("/sources/trial", "bureau=SHENGTAI&kind=LIST&address=jyj.example&followTo=2026-01-01&fresh=true");

        assertThat(html)
                .contains("error-summary", "应为完整的网页地址", "value=\"jyj.example\"", "value=\"2026-01-01\"", "aria-invalid")
                .doesNotContain("id=\"trial\"");
        assertThat(post("/sources/trial", "bureau=SHENGTAI&kind=LIST&address=https://a.example/&fresh=true"))
                .contains(
                        "id=\"trial\"",
                        "div#content &gt; ul.news &gt; li:nth-of-type(1)",
                        "文号：示环发〔2026〕3号",
                        "index_1.html");
    }

    @Test
    void theNumberOfARegisteredSourceCannotBeTyped() {
        assertThat(get("office /sources/SHENGTAI/tzgg"))
                .contains("<input type=\"hidden\" name=\"id\" value=\"tzgg\"")
                .doesNotContain("id=\"id\"");
        assertThat(get("office /sources/new?bureau=SHENGTAI")).contains("id=\"id\"", "value=\"SHENGTAI\" selected");
    }

    private String post(String path, String form) {
        return new String(
                Objects.requireNonNull(client.post()
                        .uri(path)
                        .header("X-Account", "office")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue(form)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
    }

    @Test
    void hostileNameStaysText() {
        assertThat(get("office /periods/2026Q3/bureaus/DISTJA"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
    }

    @Test
    void scoreSheetShowsTheDayStripAndTheArticle() {
        String html = get("bureau-SHENGTAI /periods/2026Q3/bureaus/SHENGTAI?open=YS-03");

        assertThat(html)
                .contains("第 16 个工作日", "到期 09-24（四）第 20 个工作日", "09-29（二）办理，第 22 个工作日，超 2 个工作日", "只数周一至周五会得 09-25（五）")
                .contains("《政府信息公开条例》第三十三条", "data-line=\"YS-03\" open");
    }

    @Test
    void aRequestShowsWhatStoppedAndLengthenedItsTerm() {
        assertThat(get("office /disclosure-requests/7"))
                .contains("征求第三方意见，06-08（一）至 06-26（五）不计", "共扣除 13 个工作日", "延期 20 个工作日", "期限算至 2026-09-30");
        assertThat(get("office /disclosure-requests/1")).contains("逾期 1 个工作日答复", "第 21 个工作日");
    }

    @Test
    void aFindingShowsItsPageThenAndNowAndWhatDiffers() {
        assertThat(get("office " + LATE)).contains("<mark>2026年8月28日 <b>乙</b></mark>", "内容已变：2026-10-15 18:00");
        assertThat(get("office " + LATE + "?look=both"))
                .contains(
                        "<del>&lt;script&gt;alert(1)&lt;/script&gt;请遵照执行。</del><ins>请认真执行。</ins>",
                        "href=\"" + LATE + "?page=1&amp;look=now#capture\"");
        assertThat(get("auditor " + LATE)).contains("采集时已打不开").doesNotContain("href=\"/harvests\" class");
        assertThat(get("bureau-SHENGTAI " + LATE)).contains("判定之后没有再次见到该网页");
        assertThat(get("admin " + LATE)).contains("没有留存该网页的正文", "登记采集来源");
    }

    @Test
    void suggestionsAreOptionsWithAWayToAllThatIsFound() {
        String options = client.get()
                .uri("/search/suggestions?q={q}", "教育")
                .header("X-Account", "office")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(options)
                .contains("role=\"listbox\" id=\"suggestions\"")
                .contains("data-href=\"/bureaus/", "data-href=\"/search?q=%E6%95%99%E8%82%B2\"", "搜索“教育”的全部结果");
    }

    @Test
    void theOfficeHomeLeadsToWhatItCounts() {
        assertThat(get("office /"))
                .contains("href=\"/periods/2026Q3/undecided\"", "href=\"/periods/2026Q3/undecided?kind=VETO\"")
                .contains("10-12（一） 起", "0.30 → 0.50", "新增 0.50", "取消 1.00", "共调整 4 项指标，看对照");
    }

    @Test
    void everyStatementLeadsToWhoServesIt() {
        String html = get("office /duties");

        assertThat(html.split("<tr id=\"S[0-4]-", -1)).hasSize(1 + 183);
        assertThat(html)
                .contains("href=\"/rules/JC-05\"", "href=\"/duties#EV-04\"", "<tr id=\"EV-04\"")
                .contains("发文单位不详", "背景情况，不评");
    }

    @Test
    void everyArticleOfTheRegulationLeadsToItsIndicatorsOrSaysWhyNot() {
        String html = get("office /law");

        assertThat(html.split("<tr id=\"article-", -1)).hasSize(1 + 56);
        assertThat(html).contains("定义条款，不单独评", "<tr id=\"article-33\"");
        assertThat(get("office /rules/YS-03")).contains("href=\"/law#article-33\"", "href=\"/duties#S1-16b\"");
    }

    @Test
    void bureauDoesNotSeePlacesBeforePublication() {
        assertThat(get("bureau-SHENGTAI /")).contains("结果发布后可见").doesNotContain("市教育局");
    }

    @Test
    void calculatorCountsMakeUpDays() {
        assertThat(get("office /calendar/2026?from=2026-02-10&workingDays=20"))
                .contains("<b>2026-03-16（一）</b>")
                .contains("全年 248 个工作日");
    }

    @Test
    void calculatorStopsAndLengthensTheTerm() {
        assertThat(get("office /calendar/2026?from=2026-06-01&workingDays=20&waitFrom=2026-06-08&waitTo=2026-06-26"
                        + "&extension=20&told=2026-06-22&acted=2026-08-17"))
                .contains("共扣除 13 个工作日", "延期 20 个工作日", "2026-08-14（五）", "超 1 个工作日");
        assertThat(get("office /calendar/2026?from=2026-06-01&workingDays=20&waitFrom=2026-06-08&extension=0&told=x"))
                .contains("请先改正 3 处", "href=\"#waitFrom0\"", "href=\"#extension\"", "href=\"#told\"");
    }

    @Test
    void calculatorNamesEveryWrongField() {
        assertThat(get("office /calendar/2026?from=x&workingDays=0"))
                .contains("请先改正 2 处", "href=\"#from\"", "href=\"#workingDays\"");
    }

    @Test
    void officeStartsAnEvaluationAndIsLedToIt() {
        client.post()
                .uri("/evaluations")
                .header("X-Account", "office")
                .body(org.springframework.web.reactive.function.BodyInserters.fromFormData(
                                "edition", "2026_municipal/2026Q3")
                        .with("asOf", "2026-10-15"))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", "/evaluations/99");
    }

    @Test
    void theFormOffersOnePeriodOfOneScheme() {
        for (String account : new String[] {"office", "nothing"}) {
            assertThat(Jsoup.parse(get(account + " /evaluations")).select("#edition option[selected]"))
                    .as(account)
                    .hasSize(1);
        }
    }

    @Test
    void refusedStartSaysWhy() {
        String html = client.post()
                .uri("/evaluations")
                .header("X-Account", "office")
                .body(org.springframework.web.reactive.function.BodyInserters.fromFormData(
                                "edition", "2026_municipal/2026Q3")
                        .with("asOf", "2026-02-30"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(html).contains("快照日不是一个日历日");
    }

    @Test
    void withoutAReaderThereIsNoPage() {
        body("nobody /", 401);
    }

    private String get(String address) {
        return body(address, 200);
    }

    private String body(String address, int status) {
        String[] parts = address.split(" ", 2);
        byte[] body = client.get()
                .uri(builder -> java.net.URI.create(UriComponentsBuilder.fromUriString(parts[1])
                        .build()
                        .encode()
                        .toUriString()))
                .header("X-Account", parts[0])
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }
}
