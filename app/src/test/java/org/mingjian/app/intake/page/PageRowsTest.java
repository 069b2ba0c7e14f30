// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.intake.ReportPages;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.folder.FactFolder;
import org.mingjian.app.intake.folder.FolderReading;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.DisclosureGuide;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.GuideElement;
import org.mingjian.rules.facts.PageChange;
import org.mingjian.rules.facts.PageChangeKind;
import org.mingjian.rules.facts.ReportSection;
import org.mingjian.rules.facts.Validity;

class PageRowsTest {

    private static final String POLICY = """
            {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/zc/1.html","firstSeenAt":"2026-03-09T17:30:00Z",\
            "html":"<html><head><title>关于印发《学校招生办法》的通知</title></head><body><table><tr><td>索引号：</td><td>000014349/2026-00012</td></tr>\
            <tr><td>发布机构：</td><td>市教育局</td></tr><tr><td>成文日期：</td><td>2026年03月05日</td></tr><tr><td>发布日期：</td><td>2026年03月09日</td></tr>\
            <tr><td>公开属性：</td><td>主动公开</td></tr><tr><td>有效性：</td><td>有效</td></tr></table><h1>关于印发《学校招生办法》的通知</h1>\
            <p>各学校：现将《学校招生办法》印发给你们，请认真贯彻执行。</p><p><a href='/zc/1;v=2.docx'>附件</a></p></body></html>"}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void bureaus() throws IOException {
        Files.writeString(folder.resolve("bureaus.csv"), "code,name,group,kind\nSHIJIAOYU,市教育局,G1,DEPARTMENT\n");
    }

    @Test
    void aPageBecomesADocumentIdentifiedByItsAddress() throws IOException {
        Document document = documents(POLICY).get(0);

        assertThat(document.id()).isEqualTo("https://example.gov.cn/zc/1.html");
        assertThat(document.source()).isEqualTo(document.url()).isEqualTo(document.id());
        assertThat(document.kind()).isEqualTo(DocumentKind.POLICY);
        assertThat(document.title()).isEqualTo("关于印发《学校招生办法》的通知");
        assertThat(document.indexNumber()).isEqualTo("000014349/2026-00012");
        assertThat(document.writtenOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(document.publishedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(document.attribute()).isEqualTo(DisclosureAttribute.PROACTIVE);
        assertThat(document.validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(document.links()).containsExactly("https://example.gov.cn/zc/1%3Bv=2.docx");
        assertThat(document.text()).contains("现将《学校招生办法》印发给你们");
    }

    @Test
    void aPageFirstSeenInTheEveningOfLondonIsSeenTheNextDayInTheCity() throws IOException {
        Document document = documents(POLICY).get(0);

        assertThat(document.firstSeenOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void aLetterOfReplyIsNoDocument() throws IOException {
        String reply = """
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/df/1.html","text":"政府信息公开申请答复书\\n张某：\\n本机关于2026年3月5日收到你的政府信息公开申请。经审查，你申请的信息不存在。"}
                """;

        FolderReading reading = read(reply);

        assertThat(reading.facts().facts()).hasSize(1);
        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.report().notes()).containsExactly("pages.ndjson:1: 网页是答复书，不是公开信息，请录入 request-replies");
    }

    @Test
    void aGuideAnAnnualReportAndANormativeDocumentAreWhatTheyAre() throws IOException {
        FolderReading reading = read("""
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/zn.html","text":"市教育局政府信息公开指南\\n发布日期：2026-01-05\\n为便于公民获取政府信息，本机关编制本指南。\\n一、信息分类\\n办公地址：某路1号\\n联系电话：0532-83661234\\n"}
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/nb.html","text":"市教育局2025年政府信息公开工作年度报告\\n发布日期：2026-01-20\\n本报告根据条例编制，统计期限自2025年1月1日至12月31日。\\n一、总体情况\\n三、收到和处理政府信息公开申请情况\\n一、本年新收政府信息公开申请数量 | 8 | 2 | 0 | 0 | 1 | 1 | 12 |\\n二、上年结转政府信息公开申请数量 | 1 |  |  |  |  |  | 1 |\\n"}
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/gf.html","text":"文号：市教规〔2026〕1号\\n发布日期：2026-02-20\\n关于印发《学校招生办法》的通知\\n各学校：现印发给你们，请认真贯彻执行，不得擅自变通。\\n"}
                """);

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.facts().facts()).hasSize(4);
        DisclosureGuide guide = only(reading, DisclosureGuide.class);
        assertThat(guide.elements()).contains(GuideElement.CLASSIFICATION, GuideElement.ADDRESS, GuideElement.PHONE);
        assertThat(guide.updatedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(guide.phone()).isEqualTo("0532-83661234");
        AnnualReport report = only(reading, AnnualReport.class);
        assertThat(report.year()).isEqualTo(2025);
        assertThat(report.publishedOn()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(report.periodTo()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(report.sections()).containsExactly(ReportSection.OVERVIEW, ReportSection.REQUESTS);
        assertThat(report.newRequests()).containsExactly(8, 2, 0, 0, 1, 1, 12);
        assertThat(report.carriedIn()).as("cells left empty: the total alone").containsExactly(1);
        assertThat(only(reading, Document.class).kind()).isEqualTo(DocumentKind.NORMATIVE);
    }

    @Test
    void thePageOfARegisteredReportOnlyFillsWhatTheRegisterLeavesEmpty() throws IOException {
        Files.writeString(
                folder.resolve("annual-reports.csv"),
                "bureau,year,submittedOn,publishedOn\nSHIJIAOYU,2025,2026-01-15,2026-01-18\n");
        FolderReading reading = read("""
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/nb.html","text":"市教育局2025年政府信息公开工作年度报告\\n发布日期：2026-01-20\\n本报告根据条例编制，统计期限自2025年1月1日至12月31日。\\n一、总体情况\\n"}
                """);

        assertThat(reading.report().problems()).isEmpty();
        AnnualReport report = only(reading, AnnualReport.class);
        assertThat(report.submittedOn()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(report.publishedOn()).isEqualTo(LocalDate.of(2026, 1, 18));
        assertThat(report.url()).isEqualTo("https://example.gov.cn/nb.html");
    }

    @Test
    void reportsAreComparedWithLastYearsAndWithThoseOfOthers() throws IOException {
        Files.writeString(
                folder.resolve("bureaus.csv"),
                "code,name,group,kind\nSHIJIAOYU,市教育局,G1,DEPARTMENT\nSHISHUIWU,市水务局,G1,DEPARTMENT\n"
                        + "SHIMINZHENG,市民政局,G1,DEPARTMENT\n");
        FolderReading reading = read(ReportPages.page("SHIJIAOYU", 2024, ReportPages.OWN)
                + ReportPages.page("SHIJIAOYU", 2025, ReportPages.OWN)
                + ReportPages.page("SHISHUIWU", 2025, ReportPages.OWN.replace("义务教育", "供水保障"))
                + ReportPages.page("SHIMINZHENG", 2025, ReportPages.OTHER));

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.facts().facts().stream()
                        .filter(AnnualReport.class::isInstance)
                        .map(AnnualReport.class::cast)
                        .sorted(Comparator.comparing(AnnualReport::bureau).thenComparing(AnnualReport::year)))
                .extracting(
                        AnnualReport::bureau,
                        AnnualReport::year,
                        AnnualReport::similarityToLastYear,
                        AnnualReport::similarityToPeer,
                        AnnualReport::similarPeer)
                .containsExactly(
                        tuple("SHIJIAOYU", 2024, null, null, null),
                        tuple("SHIJIAOYU", 2025, new BigDecimal("1.00"), new BigDecimal("0.8889"), "市水务局"),
                        tuple("SHIMINZHENG", 2025, null, new BigDecimal("0.062"), "市教育局"),
                        tuple("SHISHUIWU", 2025, null, new BigDecimal("0.8889"), "市教育局"));
    }

    @Test
    void severalLooksAtOnePageAreItsHistoryWhateverTheOrderOfTheLines() throws IOException {
        String first = POLICY.replace("2026-03-09T17:30:00Z", "2026-03-09T09:00:00+08:00");
        String changed = POLICY.replace("2026-03-09T17:30:00Z", "2026-03-20T09:00:00+08:00")
                .replace("认真贯彻执行。", "认真贯彻执行，每生补贴500元。");
        String gone =
                "{\"bureau\":\"SHIJIAOYU\",\"url\":\"https://example.gov.cn/zc/1.html\",\"status\":410,\"seenAt\":\"2026-04-02T09:00:00+08:00\"}\n";

        FolderReading reading = read(gone + changed + first);

        assertThat(reading.report().problems()).isEmpty();
        Document document = only(reading, Document.class);
        assertThat(document.text()).contains("每生补贴500元");
        assertThat(document.firstSeenOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(reading.facts().facts().stream()
                        .filter(PageChange.class::isInstance)
                        .map(PageChange.class::cast))
                .extracting(
                        PageChange::kind,
                        PageChange::noticedOn,
                        PageChange::lookedBefore,
                        PageChange::figuresChanged,
                        PageChange::changedShare)
                .containsExactly(
                        tuple(
                                PageChangeKind.BODY_CHANGED,
                                LocalDate.of(2026, 3, 20),
                                LocalDate.of(2026, 3, 9),
                                true,
                                new BigDecimal("0.258")),
                        tuple(
                                PageChangeKind.WITHDRAWN,
                                LocalDate.of(2026, 4, 2),
                                LocalDate.of(2026, 3, 20),
                                null,
                                new BigDecimal("1.00")));
        assertThat(read(first + gone + changed).facts().facts())
                .isEqualTo(reading.facts().facts());
    }

    @Test
    void twoPagesAtOneAddressOnOneDayContradictEachOther() throws IOException {
        FolderReading reading = read(POLICY + POLICY.replace("认真贯彻执行。", "认真贯彻执行，每生补贴500元。"));

        assertThat(reading.facts().facts()).noneMatch(Document.class::isInstance);
        assertThat(reading.report().problems()).hasSize(2);
    }

    @Test
    void aPageWithoutATitleIsNamedAndMayBeSentWithOne() throws IOException {
        String page = """
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/1.html",%s"text":"发布日期：2026-01-05\\n全市学校应当按照要求做好相关工作，确保安全稳定。"}
                """;

        assertThat(read(page.formatted("")).report().problems())
                .extracting(IntakeProblem::row, IntakeProblem::column, IntakeProblem::code)
                .containsExactly(tuple(1, "title", "NO_TITLE"));
        assertThat(only(read(page.formatted("\"title\":\"学校安全工作提示\",")), Document.class)
                        .title())
                .isEqualTo("学校安全工作提示");
    }

    @Test
    void badPagesAreNamedAndTheOthersAreRead() throws IOException {
        FolderReading reading = read("""
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/1"}
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/2","htm":"<p>x</p>"}
                not json
                {"bureau":"edu","url":"https://example.gov.cn/3","firstSeenAt":"yesterday","text":"关于报送年度材料的通知\\n各单位：请办理。"}
                """ + POLICY);

        assertThat(reading.report().problems())
                .extracting(IntakeProblem::row, IntakeProblem::column, IntakeProblem::code)
                .containsExactly(
                        tuple(1, "html", "EMPTY_PAGE"),
                        tuple(2, "htm", "UNKNOWN_FIELD"),
                        tuple(3, "", "NOT_JSON"),
                        tuple(4, "bureau", "INVALID_BUREAU"),
                        tuple(4, "firstSeenOn", "INVALID_DATE"));
        assertThat(reading.facts().facts()).hasSize(2);
    }

    private List<Document> documents(String pages) throws IOException {
        FolderReading reading = read(pages);
        assertThat(reading.report().problems()).isEmpty();
        return reading.facts().facts().stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    private static <T extends Fact> T only(FolderReading reading, Class<T> type) {
        List<T> facts = reading.facts().facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }

    private FolderReading read(String pages) throws IOException {
        Files.writeString(folder.resolve("pages.ndjson"), pages);
        return FactFolder.read(folder);
    }
}
