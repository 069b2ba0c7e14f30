// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;
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

    private FolderReading read(String pages) throws IOException {
        Files.writeString(folder.resolve("pages.ndjson"), pages);
        return FactFolder.read(folder);
    }
}
