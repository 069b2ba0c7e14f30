// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.reading.change.BodyChange;
import org.mingjian.rules.reading.page.PageInput;

/** What counts as a change of a page's body, and what does not. */
class BodyChangeTest {

    private static final String BODY = """
            <p>各县区教育局：为做好2026年义务教育招生工作，现将有关事项公告如下，请认真组织实施。</p>
            <p>一、报名时间为7月1日至7月10日，凭户口簿和房产证办理，逾期不予受理。</p>
            <p>二、每名学生补贴300元，由学校统一发放，不得截留挪用。</p>
            <table><tr><td>学校</td><td>计划人数</td></tr><tr><td>第一小学</td><td>240</td></tr></table>
            <p>三、咨询电话0532-83661234，工作日接听，请家长相互转告。</p>
            """;

    @Test
    void menusCountersNeighboursAndMarkupAreNoBody() {
        String before = page("首页 机构 公开", "浏览次数：102", BODY, "上一篇：关于放假的通知", "");
        String after = page(
                "首页 概况 公开 互动",
                "浏览次数：95310",
                BODY.replace("<p>", "<div class='new'><span>").replace("</p>", "</span></div>"),
                "上一篇：关于2026年秋季学期开学有关工作的通知",
                "<ul><li>关于公布学校名单的公告</li><li>关于招聘教师的公告</li></ul>");

        BodyChange change = BodyChange.between(before, after);

        assertThat(change).isNotNull();
        assertThat(change.isNone()).isTrue();
        assertThat(change.explained()).isFalse();
    }

    @Test
    void oneFigureIsSeenHoweverLongTheBody() {
        assertThat(between(BODY, BODY.replace("300元", "500元")).figures()).isTrue();
        assertThat(between(BODY, BODY.replace("240", "200")).figures()).isTrue();
        assertThat(between(BODY, BODY.replace("1234", "5678")).figures()).isTrue();
    }

    @Test
    void aTypingErrorIsASmallShareAndAParagraphALargeOne() {
        BodyChange typing = between(BODY, BODY.replace("截留挪用", "截流挪用"));
        BodyChange paragraph = between(BODY, BODY.replace("，凭户口簿和房产证办理，逾期不予受理", "，凭身份证办理"));

        assertThat(typing.isNone()).isFalse();
        assertThat(typing.figures()).isFalse();
        assertThat(typing.share()).isLessThan(new BigDecimal("0.02"));
        assertThat(paragraph.figures()).isFalse();
        assertThat(paragraph.share()).isGreaterThan(new BigDecimal("0.05"));
    }

    @Test
    void aCorrectionWithItsDayExplainsItself() {
        String changed = BODY.replace("300元", "500元");

        assertThat(between(BODY, changed + "<p>更正：2026年7月3日将补贴标准更正为500元。</p>").explained())
                .isTrue();
        assertThat(between(BODY, changed + "<p>标准如有更正，另行通知。</p>").explained()).isFalse();
    }

    @Test
    void pagesWithoutSentencesCannotBeCompared() {
        assertThat(BodyChange.between("一图读懂招生政策\n[图]", "一图读懂招生政策\n[新图]")).isNull();
    }

    private static BodyChange between(String before, String after) {
        BodyChange change =
                BodyChange.between(page("首页", "浏览次数：1", before, "下一篇：无", ""), page("首页", "浏览次数：2", after, "下一篇：无", ""));
        assertThat(change).isNotNull();
        return change;
    }

    private static String page(String menu, String counter, String body, String neighbour, String related) {
        String html = "<html><head><title>招生公告</title></head><body><div>" + menu
                + "</div><h1>义务教育招生公告</h1><div>发布日期：2026-06-20</div><div>" + counter + "</div>" + body + "<div>"
                + neighbour + "</div>" + related
                + "<div>主办单位：市教育局</div><p>本网站建议使用新版浏览器访问，以获得更好体验。</p></body></html>";
        return PageReader.read(PageInput.ofHtml(null, html)).text();
    }
}
