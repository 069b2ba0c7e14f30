// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.EventStream;
import org.mingjian.app.evaluation.SeedData;
import org.mingjian.app.evaluation.ServedCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Three quarters of the seed city, the last two under a calendar to which a year was added, the third in review: pages of
 * the change, its rights, and the first quarter under the edition and calendar of today.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreComparisonIT {

    private static final String OWN = "SHENGTAIJU";
    private static final String ARRANGEMENT = """
            日期,性质,节日,通知文号
            2027-01-01,放假,元旦,国办发明电〔2026〕99号
            2027-02-05,放假,春节,国办发明电〔2026〕99号
            2027-04-05,放假,清明节,国办发明电〔2026〕99号
            2027-05-01,放假,劳动节,国办发明电〔2026〕99号
            2027-06-09,放假,端午节,国办发明电〔2026〕99号
            2027-09-15,放假,中秋节,国办发明电〔2026〕99号
            2027-10-01,放假,国庆节,国办发明电〔2026〕99号
            """;

    @TempDir
    private static Path folder;

    private final OpenAccount accounts;
    private final int port;
    private final Api office;
    private final ServedCity city;
    private String second = "";
    private String third = "";

    ScoreComparisonIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.port = port;
        this.office = Api.as("office", port);
        this.city = new ServedCity(office);
    }

    @BeforeAll
    void threeQuarters() throws IOException {
        Api.openAccounts(accounts, OWN, "SHIJIAOYU");
        city.load(folder.resolve("facts"));
        city.publish(city.evaluate(SeedData.PERIODS.get(0)));
        Answer calendar =
                office.put("/api/v1/calendars/2027", "text/csv", ARRANGEMENT.getBytes(StandardCharsets.UTF_8));
        assertThat(calendar.status()).as(calendar.body()).isEqualTo(200);
        second = city.evaluate(SeedData.PERIODS.get(1));
        city.publish(second);
        push("group-assignments", """
                bureau,from,group
                SHIGUOZI,2026-07-01,G2
                """);
        push("bureau-existences", """
                bureau,abolishedOn,successors
                SHIYANJIU,2026-07-15,SHIZHUJIAN
                """);
        push("bureau-reforms", """
                bureau,kind,effectiveOn,predecessors,basis
                SHIZHUJIAN,MERGE,2026-07-15,SHIZHUJIAN;SHIYANJIU,示编〔2026〕1号
                """);
        third = city.evaluate(SeedData.PERIODS.get(2));
    }

    private void push(String type, String rows) {
        Answer answer = office.post("/api/v1/facts/" + type, Api.CSV, rows);
        assertThat(answer.verdicts()).as(answer.body()).allMatch(verdict -> verdict.endsWith("created"));
    }

    /** Their parts add up like all others', see above. */
    @Test
    void anotherGroupAndAMergerAreNamedBetweenTheTwoPeriods() {
        String group = page(office, "/periods/2026Q3/bureaus/SHIGUOZI/compare?with=2026Q2")
                .select("main ul.list")
                .text();
        String merger = page(office, "/periods/2026Q3/bureaus/SHIZHUJIAN/compare?with=2026Q2")
                .select("main ul.list")
                .text();

        assertThat(group).contains("2026 年第三季度 · 换组：市直部门（无对外服务职能） → 市直部门（有对外服务或执法职能）");
        assertThat(merger).contains("2026 年第三季度 · 机构合并：").contains("市人民政府研究室");
        for (String bureau : List.of("SHIGUOZI", "SHIZHUJIAN")) {
            String path = "/periods/2026Q3/bureaus/" + bureau;
            for (String file : List.of(
                    "/compare.xlsx?with=2026Q2",
                    "/compare.png",
                    "/charts/bullets.svg",
                    "/charts/bullets.xlsx",
                    "/charts/group.xlsx",
                    "/charts/group.png",
                    "/charts/trend.docx")) {
                assertThat(office.download(path + file)).as(file).isNotEmpty();
            }
        }
        for (String file : List.of("distribution.xlsx", "distribution.png", "articles.png", "articles.svg")) {
            assertThat(office.download("/periods/2026Q3/" + file)).as(file).isNotEmpty();
        }
    }

    @Test
    void thePageAddsUpToTheDifferenceOfTheTwoScores() {
        for (String bureau : List.of(OWN, "XISHANQU", "SHIZHUJIAN", "SHIJIAOTONG", "SHIGUOZI")) {
            Document page = page(office, "/periods/2026Q3/bureaus/" + bureau + "/compare?with=2026Q2");
            List<BigDecimal> total = figures(page.selectFirst("tfoot tr"));

            assertThat(total.get(0)).as(bureau).isEqualByComparingTo(score(second, bureau));
            assertThat(total.get(5)).as(bureau).isEqualByComparingTo(score(third, bureau));
            BigDecimal parts = total.subList(1, 5).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts)
                    .as(bureau)
                    .isEqualByComparingTo(score(third, bureau).subtract(score(second, bureau)));
            assertThat(total.get(6)).as(bureau).isEqualByComparingTo(parts);
            for (int column = 1; column < 5; column++) {
                int one = column;
                BigDecimal rows = page.select("main section:has(tfoot) tbody tr").stream()
                        .map(row -> figures(row).get(one))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(rows).as(bureau + " " + column).isEqualByComparingTo(total.get(column));
            }
        }
    }

    @Test
    void theChartSaysWhatItShowsAndTheTableStandsBesideIt() {
        Document page = page(office, "/periods/2026Q3/bureaus/" + OWN + "/compare");

        Element chart = page.selectFirst("svg#waterfall");
        assertThat(chart.selectFirst("title").text()).isEqualTo("得分变化的四个部分");
        assertThat(chart.selectFirst("desc").text()).contains("行为", "口径", "适用范围", "认定");
        assertThat(chart.html()).doesNotContain("rgb(", "fill=\"#");
        assertThat(page.select("main a[href^=/periods/2026Q2/bureaus/" + OWN + "/lines/]"))
                .isNotEmpty();
    }

    @Test
    void aBureauComparesItselfAndNobodyElse() {
        Api own = Api.as("bureau-" + OWN, port);

        Document page = page(own, "/periods/2026Q3/bureaus/" + OWN + "/compare?with=2026Q1");
        assertThat(page.selectFirst("h1").text()).contains("市生态环境局");
        assertThat(page.text()).doesNotContain("市教育局", "市民政局", "市住房和城乡建设局");
        assertThat(own.get("/periods/2026Q3/bureaus/SHIJIAOYU/compare").status())
                .isEqualTo(404);
        assertThat(own.get("/api/v1/like-for-like").status()).isEqualTo(403);
    }

    @Test
    void theFirstPeriodSaysWhyThereIsNothingToCompare() {
        Document page = page(office, "/periods/2026Q1/bureaus/" + OWN + "/compare");

        assertThat(page.select(".empty").text()).contains("第一期");
        assertThat(office.get("/periods/2026Q3/bureaus/" + OWN + "/compare?with=2019Q1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void earlierResultsAreComputedOnceUnderTheCalendarOfTodayAndKeptApart() {
        String evaluation = "/evaluations/" + third.replaceFirst(".*/", "");
        assertThat(office.post(evaluation + "/like-for-like", "application/x-www-form-urlencoded", "")
                        .status())
                .isEqualTo(303);
        assertThat(office.post("/api/v1/like-for-like", Api.JSON, "").status()).isEqualTo(202);
        try (EventStream progress = office.events("/api/v1/like-for-like/events")) {
            progress.toTheEnd();
        }

        Answer progress = office.get("/api/v1/like-for-like");
        assertThat(progress.json().get("total").asInt()).isEqualTo(22);
        assertThat(progress.json().get("done").asInt()).isEqualTo(22);
        assertThat(page(office, evaluation).select("#like-for-like").text()).contains("往期计分卡 22 / 22 份", "已全部回算");
        Api own = Api.as("bureau-" + OWN, port);
        assertThat(page(own, evaluation).select("#like-for-like")).isEmpty();
        assertThat(own.post(evaluation + "/like-for-like", "application/x-www-form-urlencoded", "")
                        .status())
                .isEqualTo(404);
        assertThat(office.get(second).json().get("state").asString()).isEqualTo("PUBLISHED");
        Document sheet = page(office, "/periods/2026Q3/bureaus/" + OWN);
        String row = sheet.select(".figures-table tbody tr").stream()
                .map(Element::text)
                .filter(text -> text.contains("第一季度"))
                .collect(Collectors.joining());
        assertThat(row).containsPattern("可比口径 \\d+/\\d+ 项");
        assertThat(sheet.select("svg#trend desc").text()).contains("按现行口径回算");
        assertThat(sheet.text()).contains("不是正式结果");
    }

    private static Document page(Api reader, String path) {
        Answer answer = reader.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static List<BigDecimal> figures(Element row) {
        return row.select("td").stream()
                .map(cell -> new BigDecimal(cell.text().replace('−', '-').replace("+", "")))
                .toList();
    }

    private BigDecimal score(String evaluation, String bureau) {
        return new BigDecimal(office.get(evaluation + "/score-sheets/" + bureau)
                .json()
                .get("score")
                .asString());
    }
}
