// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.rules.facts.ReportSection;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.report.SumProblem;
import org.mingjian.rules.reading.report.SumProblem.Kind;

/** Annual reports in the form of 国办公开办函〔2021〕30号: their parts, their tables in every layout, and their sums. */
class AnnualReportsTest {
    private static final String HEAD = "某市司法局2025年政府信息公开工作年度报告\n"
            + "本报告根据《中华人民共和国政府信息公开条例》编制，全文包括总体情况、主动公开政府信息情况、其他需要报告的事项。所列数据的统计期限自2025年1月1日起至12月31日止。\n"
            + "一、总体情况\n全年主动公开政府信息310条。共收到政府信息公开申请12件，均按期答复。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n";
    private static final String TAIL = "\n五、存在的主要问题及改进情况\n解读形式不够丰富。\n六、其他需要报告的事项\n无收费情况。\n";

    /** Heading → figures of the seven columns; blank where the report leaves a cell empty. */
    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("一、本年新收政府信息公开申请数量", "8 2 0 0 1 1 12");
        rows.put("二、上年结转政府信息公开申请数量", "1 0 0 0 0 0 1");
        rows.put("（一）予以公开", "3 1 0 0 1 0 5");
        rows.put("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "1 0 0 0 0 0 1");
        rows.put("1.属于国家秘密", "_ _ _ _ _ _ _");
        rows.put("2.其他法律行政法规禁止公开", "0 0 0 0 0 0 0");
        rows.put("3.危及“三安全一稳定”", "0 0 0 0 0 0 0");
        rows.put("4.保护第三方合法权益", "1 _ _ _ _ _ 1");
        rows.put("5.属于三类内部事务信息", "0 0 0 0 0 0 0");
        rows.put("6.属于四类过程性信息", "0 0 0 0 0 0 0");
        rows.put("7.属于行政执法案卷", "0 0 0 0 0 0 0");
        rows.put("8.属于行政查询事项", "0 0 0 0 0 0 0");
        rows.put("1.本机关不掌握相关政府信息", "2 0 0 0 0 1 3");
        rows.put("2.没有现成信息需要另行制作", "0 1 0 0 0 0 1");
        rows.put("3.补正后申请内容仍不明确", "0 0 0 0 0 0 0");
        rows.put("1.信访举报投诉类申请", "1 0 0 0 0 0 1");
        rows.put("2.重复申请", "0 0 0 0 0 0 0");
        rows.put("3.要求提供公开出版物", "0 0 0 0 0 0 0");
        rows.put("4.无正当理由大量反复申请", "0 0 0 0 0 0 0");
        rows.put("5.要求行政机关确认或重新出具已获取信息", "0 0 0 0 0 0 0");
        rows.put("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "0 0 0 0 0 0 0");
        rows.put("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "0 0 0 0 0 0 0");
        rows.put("3.其他", "0 0 0 0 0 0 0");
        rows.put("（七）总计", "8 2 0 0 1 1 12");
        rows.put("四、结转下年度继续办理", "1 0 0 0 0 0 1");
        return rows;
    }

    /** How a table is set. */
    private enum Layout {
        HTML,
        CELL_A_LINE,
        BARS,
        OPEN_BARS;

        PageInput page(Map<String, String> rows, String challenges) {
            StringBuilder table = new StringBuilder();
            rows.forEach((heading, figures) -> table.append(row(heading, figures)));
            String challenged = "四、政府信息公开行政复议、行政诉讼情况\n" + row("行政复议 行政诉讼", "")
                    + row("结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉", "")
                    + row("结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计", "") + row("", challenges);
            String text = HEAD + table + challenged + TAIL;
            return this == HTML
                    ? PageInput.ofHtml(
                            null,
                            "<h1>" + text.substring(0, text.indexOf('\n')) + "</h1><p>"
                                    + text.substring(text.indexOf('\n')).replace("\n", "</p><p>") + "</p>")
                    : PageInput.ofText(null, text);
        }

        private String row(String heading, String figures) {
            List<String> cells =
                    new ArrayList<>(heading.contains(" ") ? List.of(heading.split(" ")) : List.of(heading));
            cells.removeIf(String::isEmpty);
            Arrays.stream(figures.split(" ")).filter(f -> !f.isEmpty()).forEach(f -> cells.add(f.equals("_") ? "" : f));
            return switch (this) {
                case HTML ->
                    "<table><tr>"
                            + cells.stream()
                                    .map(c -> "<td><p>" + (c.isEmpty() ? "&nbsp;" : c) + "</p></td>")
                                    .collect(Collectors.joining())
                            + "</tr></table>";
                case CELL_A_LINE -> cells.stream().map(c -> c + " |\n").collect(Collectors.joining());
                case BARS -> String.join(" | ", cells) + " |\n";
                case OPEN_BARS -> "| " + String.join(" | ", cells) + " |\n";
            };
        }
    }

    private static AnnualReportReading read(Layout layout, Map<String, String> rows, String challenges) {
        PageReading page = PageReader.read(layout.page(rows, challenges));
        assertThat(page.kind()).isEqualTo(PageKind.ANNUAL_REPORT);
        return (AnnualReportReading) page.reading();
    }

    private static final String SOUND = "1 0 0 0 1 0 0 0 0 0 0 1 0 0 1";

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyRowOfBothTablesIsReadInEveryLayout(Layout layout) {
        AnnualReportReading report = read(layout, rows(), SOUND);
        assertThat(report.table3()).hasSize(24).doesNotContainKey("stateSecret");
        assertThat(report.table3().get("newRequests")).containsExactly(8, 2, 0, 0, 1, 1, 12);
        assertThat(report.table3().get("thirdPartyInterests")).containsExactly(1, null, null, null, null, null, 1);
        assertThat(report.table3().get("otherHandling")).containsExactly(0, 0, 0, 0, 0, 0, 0);
        assertThat(report.table3().get("carriedOut")).containsExactly(1, 0, 0, 0, 0, 0, 1);
        assertThat(report.table4().get("review")).containsExactly(1, 0, 0, 0, 1);
        assertThat(report.table4().get("suitAfterReview")).containsExactly(0, 1, 0, 0, 1);
        assertThat(report.sumProblems()).isEmpty();
        assertThat(report.requestsTold()).isEqualTo(12);
    }

    @Test
    void allSixPartsAndThePeriod() {
        AnnualReportReading report = read(Layout.BARS, rows(), SOUND);
        assertThat(report.sections()).containsExactly(ReportSection.values());
        assertThat(report.period().year()).isEqualTo(2025);
        assertThat(report.period().from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(report.period().to()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aPartThatIsOnlyAnnouncedInThePrefaceIsMissing() {
        PageReading page = PageReader.read(
                PageInput.ofText(null, HEAD.replace("二、主动公开政府信息情况\n", "") + "五、存在的主要问题及改进情况\n解读形式不够丰富。\n"));
        assertThat(((AnnualReportReading) page.reading()).sections())
                .containsExactly(ReportSection.OVERVIEW, ReportSection.REQUESTS, ReportSection.PROBLEMS);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void sumsThatDoNotHoldAreNamed(Layout layout) {
        Map<String, String> rows = rows();
        rows.put("（一）予以公开", "3 1 0 0 1 0 6");
        rows.put("四、结转下年度继续办理", "2 0 0 0 0 0 2");
        AnnualReportReading report = read(layout, rows, "1 0 0 0 2 0 0 0 0 0 0 1 0 0 1");
        assertThat(report.sumProblems())
                .containsExactly(
                        new SumProblem(Kind.ROW_TOTAL, "granted", 6, 6, 5),
                        new SumProblem(Kind.RESULTS_TOTAL, "total", 6, 12, 13),
                        new SumProblem(Kind.BALANCE, "total", 0, 10, 9),
                        new SumProblem(Kind.BALANCE, "total", 6, 14, 13),
                        new SumProblem(Kind.CHALLENGES_TOTAL, "review", 4, 2, 1));
    }

    @Test
    void theTextMayTellAnotherNumberThanTheTable() {
        Map<String, String> rows = rows();
        String text = Layout.BARS.page(rows, SOUND).text().replace("申请12件", "申请11件");
        PageReading page = PageReader.read(PageInput.ofText(null, text));
        assertThat(((AnnualReportReading) page.reading()).sumProblems())
                .containsExactly(new SumProblem(Kind.TEXT_AND_TABLE, "newRequests", 6, 12, 11));
    }

    @Test
    void aTotalLeftEmptyIsNotJudged() {
        Map<String, String> rows = rows();
        rows.replaceAll((heading, figures) -> figures.substring(0, figures.lastIndexOf(' ')) + " _");
        assertThat(read(Layout.HTML, rows, SOUND).sumProblems()).isEmpty();
    }
}
