// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.page.Problem;

/** One header in every form that sites give it: the answers are the same. */
class LabelFormsTest {
    private static final String TITLE = "某市司法局关于印发《法律援助办案规定》的通知";

    private static void assertWhole(PageReading page) {
        assertThat(page.indexNumber()).isEqualTo("113702000042/2023-00015");
        assertThat(page.documentNumber()).isEqualTo("某司发〔2023〕15号");
        assertThat(page.issuer()).isEqualTo("某市司法局");
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(page.writtenOn()).isEqualTo(LocalDate.of(2023, 3, 5));
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2023, 3, 9));
        assertThat(page.validity()).isEqualTo("有效");
        assertThat(page.topic()).isEqualTo("司法行政");
        assertThat(page.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "索引号:%1$s\n文号:%2$s\n发布机构:%3$s\n标题:%4$s\n成文日期:%5$s\n发布日期:%6$s\n有效性:%7$s\n主题分类:%8$s\n",
                "索 引 号：%1$s　主题分类：%8$s\n发文机关：%3$s　成文日期：%5$s\n标　　题：%4$s\n发文字号：%2$s　发布日期：%6$s\n时效性：%7$s\n",
                "【索引号】%1$s\n【文号】%2$s\n【发布机构】%3$s\n【名称】%4$s\n【生成日期】%5$s\n【公开日期】%6$s\n【有效性】%7$s\n【主题分类】%8$s\n",
                "[索引号]:%1$s\n[发文字号]:%2$s\n[发文单位]:%3$s\n[信息名称]:%4$s\n[发文日期]:%5$s\n[发布时间]:%6$s 10:22\n[效力状态]:%7$s\n[主题分类]:%8$s\n",
                "索引号\n%1$s\n文号\n%2$s\n公开主体\n%3$s\n标题\n%4$s\n成文日期\n%5$s\n发布日期\n%6$s\n有效性\n%7$s\n主题分类\n%8$s\n",
                "• 索引号：\n  %1$s\n• 文件编号：\n  %2$s\n• 发布单位：\n  %3$s\n• 文件名称：\n  %4$s\n• 成文日期：\n  %5$s\n• 公开时间：\n  %6$s\n• 有效性：\n  %7$s\n• 主题分类：\n  %8$s\n",
                "索引号 | %1$s | 文号 | %2$s |\n发布机构 | %3$s | 成文日期 | %5$s |\n标题 | %4$s | ||\n发布日期 | %6$s | 有效性 | %7$s |\n主题分类 | %8$s |\n",
                "索引號：%1$s\n發文字號：%2$s\n發布機構：%3$s\n標題：%4$s\n成文日期：%5$s\n發布日期：%6$s\n有效性：%7$s\n主題分類：%8$s\n",
                "索引号 %1$s 文号 %2$s 发布机构 %3$s 成文日期 %5$s 发布日期 %6$s 是否有效 %7$s 主题分类 %8$s\n%4$s\n"
            })
    void textForms(String form) {
        String page = String.format(
                form,
                "113702000042/2023-00015",
                "某司发〔2023〕15号",
                "某市司法局",
                TITLE,
                "2023-03-05",
                "2023-03-09",
                "有效",
                "司法行政");
        assertWhole(PageReader.read(PageInput.ofText(null, page + BODY)));
    }

    private static final String BODY = "各区、市司法局：\n《法律援助办案规定》已经局党委会议研究通过，现印发给你们，请认真贯彻执行。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><th>%s</th><td>%s</td><th>%s</th><td>%s</td></tr><tr><th>%s</th><td>%s</td><th>%s</th><td>%s</td></tr>"
                        + "<tr><th>%s</th><td>%s</td><th>%s</th><td>%s</td></tr><tr><th>%s</th><td>%s</td><th>%s</th><td>%s</td></tr></table>",
                "<ul><li><b>%s：</b><span>%s</span></li><li><b>%s：</b><span>%s</span></li><li><b>%s：</b>%s</li><li><b>%s：</b>%s</li>"
                        + "<li>%s：<font>%s</font></li><li>%s：<em>%s</em></li><li>%s：%s</li><li>%s：%s</li></ul>",
                "<dl><dt>%s：</dt><dd>%s</dd><dt>%s：</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd>"
                        + "<dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd></dl>",
                "<div><div>%s</div><div>%s</div><div>%s</div><div>%s</div><div>%s</div><div>%s</div><div>%s</div><div>%s</div>"
                        + "<p>%s:%s</p><p>%s:%s</p><p>%s:%s</p><p>%s:%s</p></div>",
                "<table><tr><td><p>%s：</p></td><td><p>%s</p></td><td><p>%s：</p></td><td><p>%s</p></td></tr><tr><td>%s：</td><td>%s</td></tr>"
                        + "<tr><td>%s：</td><td colspan=3>%s</td></tr><tr><td>%s：</td><td>%s</td><td>%s：</td><td>%s</td></tr>"
                        + "<tr><td>%s：</td><td>%s</td><td>%s：</td><td>%s</td></tr></table>"
            })
    void htmlForms(String form) {
        String head = String.format(
                form,
                "索&ensp;引&ensp;号",
                "113702000042/2023-00015",
                "文&nbsp;&nbsp;号",
                "某司发〔2023〕15号",
                "发布机构",
                "某市司法局",
                "标　　题",
                TITLE,
                "成文日期",
                "2023年3月5日",
                "发布日期",
                "2023-03-09 10:22",
                "有效性",
                "有效",
                "主题分类",
                "司法行政");
        String page = "<html><body><div class=nav><a href=/>首页</a><a>政务公开</a></div>" + head + "<h1>" + TITLE
                + "</h1><div><p>" + BODY.replace("\n", "</p><p>") + "</p></div></body></html>";
        assertWhole(PageReader.read(PageInput.ofHtml("http://sfj.example.gov.cn/a.html", page)));
    }

    @Test
    void emptyPlacesAreNull() {
        PageReading page = PageReader.read(PageInput.ofText(
                null, "索引号：无\n文号：/\n发布机构：\n成文日期：--\n发布日期：暂无\n有效性：\n主题分类：无\n标题：" + TITLE + "\n" + BODY));
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(page.indexNumber()).isNull();
        assertThat(page.documentNumber()).isNull();
        assertThat(page.issuer()).isNull();
        assertThat(page.writtenOn()).isNull();
        assertThat(page.publishedOn()).isNull();
        assertThat(page.validity()).isNull();
        assertThat(page.topic()).isNull();
    }

    @Test
    void explanationsOfLabelsInTheTextAreNoMetadata() {
        PageReading page = PageReader.read(PageInput.ofText(
                null,
                "某市司法局政府信息公开指南\n本机关依照条例编制本指南，供公民、法人和其他组织获取政府信息时查阅使用。\n"
                        + "索引号：信息的唯一编码\n发布机构：发布信息的单位\n文号：公文的编号\n发布日期：2020年1月1日以后的日期\n"));
        assertThat(page.indexNumber()).isNull();
        assertThat(page.issuer()).isNull();
        assertThat(page.documentNumber()).isNull();
        assertThat(page.publishedOn()).isNull();
    }

    @Test
    void otherDatesAreNoDates() {
        PageReading page = PageReader.read(PageInput.ofText(
                "http://x.gov.cn/art/2021/5/21/art_20210521.html",
                "今天是：2025年12月06日\n归档时间：2018-11-21\n生效日期：2019-01-01\n截止时间：2019-06-18\n来源：某市政府网\n" + TITLE + "\n"
                        + BODY));
        assertThat(page.publishedOn()).isNull();
        assertThat(page.writtenOn()).isNull();
        assertThat(page.issuer()).isNull();
    }

    @Test
    void aDateThatDoesNotExistIsAProblem() {
        PageReading page =
                PageReader.read(PageInput.ofText(null, "发布日期：2023-02-30\n成文日期：2018516日\n" + TITLE + "\n" + BODY));
        assertThat(page.publishedOn()).isNull();
        assertThat(page.problems()).extracting(Problem::code).containsExactly("DATE_UNREADABLE", "DATE_UNREADABLE");
    }

    @Test
    void twoAnswersBehindOneLabelAreAContradiction() {
        PageReading page = PageReader.read(PageInput.ofText(null, "索引号：A-1\n" + TITLE + "\n索引号：A-2\n" + BODY));
        assertThat(page.indexNumber()).isEqualTo("A-1");
        assertThat(page.problems()).extracting(Problem::code).containsExactly("CONTRADICTION");
    }

    @Test
    void aHeaderBehindAWelcomeOfTheSiteIsStillAHeader() {
        PageReading page = PageReader.read(PageInput.ofText(
                null, "欢迎您访问某市人民政府门户网站，建议使用新版浏览器以获得更好的浏览效果。\n索引号：370200/2023-1\n发布机构：某市司法局\n" + TITLE + "\n" + BODY));
        assertThat(page.indexNumber()).isEqualTo("370200/2023-1");
        assertThat(page.issuer()).isEqualTo("某市司法局");
        assertThat(page.title()).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"此件主动公开", "（此件公开发布）", "此件删减后主动公开", "信息公开选项：主动公开", "公开方式：主动公开"})
    void markedAsOpen(String mark) {
        assertThat(PageReader.read(PageInput.ofText(null, mark + "\n" + BODY + mark))
                        .attribute())
                .isEqualTo("主动公开");
    }

    @Test
    void otherAttributes() {
        assertThat(PageReader.read(PageInput.ofText(null, BODY + "（此件依申请公开）")).attribute())
                .isEqualTo("依申请公开");
        assertThat(PageReader.read(PageInput.ofText(null, BODY + "（此件不予公开）")).attribute())
                .isEqualTo("不予公开");
        assertThat(PageReader.read(PageInput.ofText(null, "公开方式：政府网站\n" + BODY)).attribute())
                .isNull();
        assertThat(PageReader.read(PageInput.ofText(null, BODY + "做到应主动公开的全部主动公开。"))
                        .attribute())
                .isNull();
    }

    @Test
    void repealMarks() {
        PageReading titled = PageReader.read(PageInput.ofText(null, TITLE + "（已废止）\n" + BODY));
        assertThat(titled.validity()).isEqualTo("废止");
        PageReading dated = PageReader.read(PageInput.ofText(null, TITLE + "\n此文件已于2024年5月1日废止\n" + BODY));
        assertThat(dated.validity()).isEqualTo("废止");
        assertThat(dated.repealedOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        PageReading label = PageReader.read(PageInput.ofText(null, "废止日期：2024-05-01\n" + TITLE + "\n" + BODY));
        assertThat(label.repealedOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        PageReading decision =
                PageReader.read(PageInput.ofText(null, "某市司法局关于废止部分文件的决定\n经研究，决定废止《法律援助办案规定》，自2024年5月1日起停止执行。\n"));
        assertThat(decision.validity()).isNull();
        assertThat(decision.repealedOn()).isNull();
    }
}
