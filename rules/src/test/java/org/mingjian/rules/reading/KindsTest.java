// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.facts.GuideElement;
import org.mingjian.rules.facts.InterpretationForm;
import org.mingjian.rules.facts.ReportSection;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.personal.PersonalDataReader;

/** Kinds of pages by their titles, and what each kind is read for. */
class KindsTest {
    @ParameterizedTest
    @CsvSource({
        "某市人民政府关于加强法治建设的意见, policy",
        "某市司法局关于印发《法律援助办法》的通知, policy",
        "《法律援助办法》政策解读, interpretation",
        "一图读懂法律援助办法, interpretation",
        "某市司法局负责人就《法律援助办法》答记者问, interpretation",
        "某市司法局关于印发《政策解读工作办法》的通知, policy",
        "某市司法局2023年政府信息公开工作年度报告, annual-report",
        "某市司法局关于报送政府信息公开年度报告的通知, policy",
        "某市司法局政府信息公开指南, guide",
        "公证处办事指南, guide",
        "某市司法局主动公开基本目录, catalogue",
        "某市司法局政府信息公开申请答复书, reply",
        "政府信息公开告知书, reply",
        "某市突发事件应急预案, plan",
        "某市司法局2024年政务公开工作要点, plan",
        "关于召开全市司法行政工作会议的通知, notice",
        "关于公布行政规范性文件清理结果的通知, notice",
        "关于法律职业资格考试的公告, notice",
        "某公司行政处罚决定书, other",
        "局领导调研基层司法所, other"
    })
    void kindByTitle(String title, String kind) {
        PageReading page = PageReader.read(PageInput.ofText(null, "标题：" + title + "\n"));
        assertThat(page.kind()).hasToString(kind);
    }

    @Test
    void aGuideAndItsElements() {
        PageReading page = PageReader.read(
                PageInput.ofText(
                        null,
                        "某市司法局政府信息公开指南\n为方便公众获取政府信息，根据《中华人民共和国政府信息公开条例》编制本指南。\n一、信息分类\n二、编排体系\n三、获取方式\n"
                                + "工作机构：办公室\n办公地址：山东路12号\n办公时间：9:00—17:00\n联系电话：0532-85912228\n传真：85912209\n电子邮箱：a@b.gov.cn\n"));
        assertThat(((GuideReading) page.reading()).elements()).containsExactly(GuideElement.values());
        assertThat(page.publishedOn()).isNull();
    }

    @Test
    void anAnnualReportWithItsTables() {
        String html = "<h1>某市司法局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>2023年，某市司法局认真贯彻落实政府信息公开条例，主动公开信息74条。</p>"
                + "<p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><table>"
                + row("一、本年新收政府信息公开申请数量", 9, 1, 0, 0, 0, 0, 10)
                + row("二、上年结转政府信息公开申请数量", 2, 0, 0, 0, 0, 0, 2)
                + row("（一）予以公开", 5, 1, 0, 0, 0, 0, 6)
                + row("（七）总计", 10, 1, 0, 0, 0, 0, 11)
                + row("四、结转下年度继续办理", 1, 0, 0, 0, 0, 0, 1)
                + "</table><p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td>行政复议</td><td>行政诉讼</td></tr>"
                + "<tr><td>未经复议直接起诉</td><td>复议后起诉</td></tr>"
                + "<tr><td>结果维持</td><td>总计</td></tr>"
                + row("", 1, 0, 0, 0, 1, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0)
                + "</table><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p>";
        AnnualReportReading report = (AnnualReportReading)
                PageReader.read(PageInput.ofHtml(null, html)).reading();
        assertThat(report.sections()).containsExactly(ReportSection.values());
        assertThat(report.table3())
                .isEqualTo(Map.of(
                        "newRequests", List.of(9, 1, 0, 0, 0, 0, 10),
                        "carriedIn", List.of(2, 0, 0, 0, 0, 0, 2),
                        "granted", List.of(5, 1, 0, 0, 0, 0, 6),
                        "total", List.of(10, 1, 0, 0, 0, 0, 11),
                        "carriedOut", List.of(1, 0, 0, 0, 0, 0, 1)));
        assertThat(report.table4())
                .isEqualTo(Map.of(
                        "review", List.of(1, 0, 0, 0, 1),
                        "suit", List.of(2, 0, 0, 0, 2),
                        "suitAfterReview", List.of(0, 0, 0, 0, 0)));
    }

    private static String row(String heading, int... figures) {
        StringBuilder row = new StringBuilder("<tr><td>" + heading + "</td>");
        for (int figure : figures) {
            row.append("<td>").append(figure).append("</td>");
        }
        return row + "</tr>";
    }

    @Test
    void anInterpretationNamesItsPolicy() {
        PageReading page = PageReader.read(
                PageInput.ofText(null, "《法律援助办法》解读\n一、出台背景\n近年来，法律援助工作面临新情况。\n相关文件：某市司法局关于印发《法律援助办法》的通知\n"));
        InterpretationReading reading = (InterpretationReading) page.reading();
        assertThat(reading.interprets()).isEqualTo("某市司法局关于印发《法律援助办法》的通知");
        assertThat(reading.form()).isEqualTo(InterpretationForm.TEXT);
        PageReading chart = PageReader.read(PageInput.ofText(null, "标题：一图读懂 | 《法律援助办法》\n"));
        assertThat(((InterpretationReading) chart.reading()).interprets()).isEqualTo("法律援助办法");
        assertThat(((InterpretationReading) chart.reading()).form()).isEqualTo(InterpretationForm.INFOGRAPHIC);
    }

    @Test
    void personalDataIsToldByItsChecksumAndMasked() {
        assertThat(PersonalDataReader.read("身份证11010519491231002X,手机13812345678,卡号6222021234567890128。"))
                .containsExactly(
                        new PersonalData(PersonalData.Kind.ID_NUMBER, "110*************2X"),
                        new PersonalData(PersonalData.Kind.MOBILE_PHONE, "138******78"),
                        new PersonalData(PersonalData.Kind.BANK_CARD, "622**************28"));
        assertThat(PersonalDataReader.read(
                        "110105194912310021 11370784004295192K/2021-02173 6222021234567890123 SY0024781711202300032"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "信息分类：规范性文件发布,true",
        "所属栏目：行政规范性文件,true",
        "发文字号：某政规〔2024〕1号,true",
        "发文字号：某政办规[2024]1号,true",
        "规范性文件编号：HHCR-2023-01005,true",
        "统一编号：无,false",
        "信息分类：其他文件,false",
        "发文字号：某政发〔2024〕1号,false",
        "发文字号：某规自发〔2024〕1号,false"
    })
    void aNormativeDocumentSaysThatItIsOne(String label, boolean normative) {
        PageReading page = PageReader.read(
                PageInput.ofText(null, label + "\n某市司法局关于印发《法律援助办案规定》的通知\n各单位：\n现印发给你们，请结合实际认真贯彻执行，不得推诿。\n"));
        assertThat(page.normative()).isEqualTo(normative);
    }
}
