// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.page.Link;
import org.mingjian.rules.reading.page.PageInput;

/** Titles without a label, and what stands around them. */
class TitlesTest {
    private static final String BODY = "各区、市司法局：\n《法律援助办案规定》已经局党委会议研究通过，现印发给你们，请认真贯彻执行。\n";

    private static PageReading read(String head) {
        return PageReader.read(PageInput.ofText(null, head + BODY));
    }

    @Test
    void aTitleOverSeveralLinesIsPutTogether() {
        assertThat(read("某市人民政府办公室\n关于印发某市气象灾害应急预案的\n通 知\n某政办〔2015〕67号\n").title())
                .isEqualTo("某市人民政府办公室关于印发某市气象灾害应急预案的通知");
    }

    @Test
    void theBannerOfTheSiteIsNoPartOfTheTitle() {
        assertThat(read("某市人民政府\n某市人民政府关于加强法律援助工作的意见\n").title()).isEqualTo("某市人民政府关于加强法律援助工作的意见");
        assertThat(read("某市人民政府\nwww.example.gov.cn\n").title()).isNull();
    }

    @Test
    void theFirstSentenceIsNoTitle() {
        PageReading page = PageReader.read(
                PageInput.ofText(null, "近日，某部发布《排污许可制实施方案》（以下简称《实施方案》）。有关负责人就相关情况回答了记者提问。\n问：《实施方案》发布的背景是什么？\n"));
        assertThat(page.title()).isNull();
        assertThat(page.kind()).isEqualTo(PageKind.INTERPRETATION);
    }

    @Test
    void menuEntriesAndBreadcrumbsAreNoTitles() {
        assertThat(read("政府信息公开年报\n政府信息公开指南\n当前位置：首页 > 政策文件 > 关于某事的通知\n登录 | 注册\n")
                        .title())
                .isNull();
    }

    @Test
    void newsTakesTheLineAboveItsSource() {
        PageReading news = read("首页 > 工作动态\n局领导到基层司法所走访慰问干警\n来源：某市司法局 2023-03-05 10:22 浏览次数：12\n");
        assertThat(news.title()).isEqualTo("局领导到基层司法所走访慰问干警");
        assertThat(news.publishedOn()).isEqualTo(LocalDate.of(2023, 3, 5));
        assertThat(news.issuer()).isNull();
    }

    @Test
    void aBareDateUnderTheTitleIsItsPublication() {
        assertThat(read("某市司法局关于加强法律援助工作的意见\n2016-12-23\n").publishedOn()).isEqualTo(LocalDate.of(2016, 12, 23));
        assertThat(read("某市司法局关于加强法律援助工作的意见\n2016年12月23日\n").publishedOn()).isNull();
    }

    @Test
    void theNumberInTheBracketsOfTheTitle() {
        PageReading page = read("某市司法局关于加强法律援助工作的意见（某司发〔2017〕2号）\n");
        assertThat(page.title()).isEqualTo("某市司法局关于加强法律援助工作的意见（某司发〔2017〕2号）");
        assertThat(page.documentNumber()).isEqualTo("某司发〔2017〕2号");
    }

    @Test
    void metaTagsOfTheHeadAreReadAndTheirDefectsNamed() {
        String head = "<html><head><meta name='SiteName' content='某市司法局'><meta name='SiteDomain' content=''>"
                + "<meta name='SiteIDCode' content='3702000001'><meta name='ColumnName' content='政策文件'>"
                + "<meta name='ColumnType' content='政策文件'><meta name='ArticleTitle' content='法律援助办案规定'>"
                + "<meta name='PubDate' content='2023-03-05 10:22'><meta name='Desctiption' content='x'>"
                + "<title>法律援助办案规定_某市司法局</title></head><body><a href='/b.html'>政策解读：法律援助办案规定</a></body></html>";
        PageReading page = PageReader.read(PageInput.ofHtml("http://sfj.example.gov.cn/a.html", head));
        assertThat(page.title()).isEqualTo("法律援助办案规定");
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2023, 3, 5));
        assertThat(page.meta()).containsEntry("PubDate", "2023-03-05").doesNotContainKey("SiteDomain");
        assertThat(page.links()).containsExactly(new Link("http://sfj.example.gov.cn/b.html", "政策解读：法律援助办案规定"));
        assertThat(page.problems())
                .extracting(problem -> problem.code() + " " + problem.detail())
                .containsExactly(
                        "META_EMPTY SiteDomain",
                        "META_MISSPELT Desctiption → Description",
                        "META_MISSING ContentSource");
    }

    @ParameterizedTest
    @CsvSource({
        "关于做好法律援助工作的通知_某市司法局,关于做好法律援助工作的通知",
        "某市司法局 - 关于做好法律援助工作的通知,关于做好法律援助工作的通知",
        "某市司法局关于印发《法律援助办法（试行）》的通知|通知公告|某市人民政府,某市司法局关于印发《法律援助办法（试行）》的通知",
        "某市司法局,",
        "政府信息公开指南_某市人民政府,",
        "政策文件_某市人民政府门户网站,"
    })
    void theWindowIsTheLastResort(String window, String title) {
        String body = "</head><body><img src='t.png'><div>各单位：请结合实际认真贯彻执行本文件的各项要求。</div></body></html>";
        PageReading page = PageReader.read(PageInput.ofHtml(null, "<html><head><title>" + window + "</title>" + body));
        assertThat(page.title()).isEqualTo(title);
        PageReading shared = PageReader.read(
                PageInput.ofHtml(null, "<html><head><meta property='og:title' content='" + window + "'>" + body));
        assertThat(shared.title()).isEqualTo(title);
    }
}
