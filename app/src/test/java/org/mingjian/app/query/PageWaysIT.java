// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Ways from page to page: to a simulation, from a heat table to its findings, to a version beside the one that stands. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWaysIT {

    private static final String SHEET = "/periods/2026Q2/bureaus/BUREAU01";
    private static final String RANKING = "/periods/2026Q2/ranking";

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final Api office;
    private final Api auditor;
    private final Api own;
    private NoticeCity.Ids ids = new NoticeCity.Ids(0, 0);
    private long second;

    PageWaysIT(@LocalServerPort int port, @Autowired NoticeCity city, @Autowired OpenAccount accounts) {
        this.city = city;
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.auditor = Api.as("auditor", port);
        this.own = Api.as("bureau-BUREAU01", port);
    }

    /** The guide of one bureau is repaired before the second quarter is computed again. */
    @BeforeAll
    void load() {
        Api.openAccounts(accounts, "BUREAU01");
        ids = city.load(office);
        NoticeCity.repair(office, "BUREAU01");
        second = city.evaluate("2026Q2", LocalDate.parse("2026-06-30"));
    }

    @Test
    void theOfficeBeginsASimulationFromAnEvaluationAndFromAnEdition() {
        String begin = "a[href=/simulations/new?evaluation=" + ids.published() + "]";

        assertThat(page(office, "/evaluations/" + ids.published()).select(begin))
                .hasSize(1);
        assertThat(page(auditor, "/evaluations/" + ids.published()).select("a[href^=/simulations/new]"))
                .isEmpty();
        assertThat(page(own, "/evaluations/" + ids.published()).select("a[href^=/simulations/new]"))
                .isEmpty();
        String scheme = page(office, "/evaluations/" + ids.published())
                .select("a[href^=/schemes/]")
                .attr("href");
        String way = page(office, scheme).select("a[href^=/simulations/new]").attr("href");
        assertThat(page(office, way).select("option[selected]")).hasSize(1);
        assertThat(page(own, scheme).select("a[href^=/simulations/new]")).isEmpty();
    }

    @Test
    void aCellOfTheHeatTableLeadsToTheFindingsThatAddUpToIt() {
        for (Api reader : List.of(office, own)) {
            List<Element> cells = page(reader, "/periods/2026Q3/articles").select(".heat td a");
            assertThat(cells).isNotEmpty();
            for (Element cell : cells.subList(0, Math.min(6, cells.size()))) {
                Document list = page(reader, cell.attr("href"));
                BigDecimal lost = list.select("table.findings tbody td.lead").stream()
                        .map(Element::text)
                        .map(text -> new BigDecimal(text.replace('−', '-')))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(lost.negate()).as(cell.attr("href")).isEqualByComparingTo(cell.text());
                assertThat(list.text()).contains("只列依据《政府信息公开条例》第");
            }
        }
    }

    @Test
    void aVersionInReviewIsReadBesideThePublishedOneAndSaysSo() {
        String query = "?evaluation=" + second;
        for (Api reader : List.of(office, auditor)) {
            String way = page(reader, "/evaluations/" + second)
                    .select("a[href^=" + RANKING + "]")
                    .attr("href");
            assertThat(way).isEqualTo(RANKING + query);
            Document ranking = page(reader, way);
            assertThat(ranking.select(".notice-line").text()).contains("复核中", "第 2 版", "尚未发布");
            assertThat(ranking.select("a[href=" + SHEET + query + "]")).isNotEmpty();

            Document sheet = page(reader, SHEET + query);
            assertThat(sheet.select(".notice-line").text()).contains("复核中", "第 2 版");
            assertThat(sheet.text()).contains(score(second));
            assertThat(score(second)).isNotEqualTo(score(ids.published()));
            String line = sheet.select("a[href^=" + SHEET + "/lines/]").attr("href");
            assertThat(line).endsWith(query);
            assertThat(page(reader, line).select("main a[href=" + SHEET + query + "]"))
                    .isNotEmpty();
        }
        Document standing = page(office, SHEET);
        assertThat(standing.text()).contains(score(ids.published())).doesNotContain("尚未发布");
        assertThat(page(office, SHEET + "?evaluation=" + ids.published()).text())
                .doesNotContain("尚未发布");
    }

    @Test
    void aBureauReadsWhatStandsAndNothingBesideIt() {
        String query = "?evaluation=" + second;

        assertThat(own.get(RANKING + query).status()).isEqualTo(404);
        assertThat(own.get(SHEET + query).status()).isEqualTo(404);
        assertThat(own.get(SHEET + "/print" + query).status()).isEqualTo(404);
        assertThat(page(own, SHEET).text()).contains(score(ids.published()));
        assertThat(office.get(RANKING + "?evaluation=" + ids.inReview()).status())
                .as("of another period")
                .isEqualTo(404);
    }

    private String score(long evaluation) {
        return office.get("/api/v1/evaluations/" + evaluation + "/score-sheets/BUREAU01")
                .json()
                .get("score")
                .asString();
    }

    private static Document page(Api reader, String path) {
        Answer answer = reader.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
