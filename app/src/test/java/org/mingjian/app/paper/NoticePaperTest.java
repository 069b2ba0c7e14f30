// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PaperFormat;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.rules.scheme.NoticeKind;

class NoticePaperTest {

    private static List<String> text(OfficialDocument document) {
        List<String> text = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                text.add(heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                text.add(paragraph.lead() + paragraph.text());
            }
        }
        return text;
    }

    private static List<String> table(Annex annex) {
        return annex.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).table())
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(PaperTable.Cell::text).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void aRectificationNoticeSaysBasisProblemsRequirementsAndAppeal() {
        OfficialDocument notice = NoticePaper.of(Notices.issued(NoticeKind.RECTIFICATION));

        assertThat(notice.format()).isEqualTo(PaperFormat.LETTER);
        assertThat(notice.title()).isEqualTo("政务公开问题整改通知书");
        assertThat(notice.addressee()).isEqualTo("市生态环境局");
        assertThat(text(notice))
                .contains(
                        "根据《中华人民共和国政府信息公开条例》第四十六条、第四十七条，我办对你单位2026年第三季度政务公开工作进行了监督考核。"
                                + "应评满分93.50分，扣分22项、合计10.96分，得分88.78分（含加分0.50分），等次为良好。"
                                + "其中9项应当限期整改，现通知如下。",
                        "一、主要问题",
                        "（二）公开指南要素不全。缺“办公时间”“传真号码”（JC-01，扣0.60分）。",
                        "二、整改要求",
                        "三、申诉",
                        "对认定的事实、依据或者扣分有异议的，可于2026年10月22日（第5个工作日）前逐项提出申诉并附材料。");
        assertThat(notice.annexes()).extracting(Annex::title).containsExactly("应当整改的问题清单", "整改回执");
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"SUPERVISION", "REMINDER", "INTERVIEW", "ACCOUNTABILITY"})
    void aNoticeForTheOfficesReasonAloneHasNoEmptyListAndPointsToNone(NoticeKind kind) {
        OfficialDocument notice = NoticePaper.of(Notices.withoutItems(kind));

        assertThat(notice.annexes()).extracting(Annex::title).doesNotContain("问题清单");
        assertThat(String.join("", text(notice))).contains("至今未销号").doesNotContain("0项", "附件1", "附件2", "以附件");
    }

    @Test
    void bothJudgementsAndTheBureausStatementArePrintedInTextAndAnnex() {
        OfficialDocument notice = NoticePaper.of(Notices.issued(NoticeKind.RECTIFICATION));

        assertThat(text(notice))
                .anyMatch(line -> line.contains("（JC-05，原判扣1.00分，现判扣0.50分：政府集中采购目录由市财政局统一公开，申诉成立，予以核减）"));
        assertThat(table(notice.annexes().get(0)))
                .contains("第3项认定：政府集中采购目录由市财政局统一公开，申诉成立，予以核减。原判扣1.00分，现判扣0.50分。", "第3项单位说明：采购目录已由市财政局统一发布，本单位设有链接。")
                .anyMatch(row -> row.startsWith("3|JC-05|") && row.contains("|原判1.00\n现判0.50|"));
    }

    @Test
    void theAnnexListsWhatCanBeMadeGoodAndCountsTheRest() {
        List<String> rows = table(NoticePaper.of(Notices.issued(NoticeKind.RECTIFICATION))
                .annexes()
                .get(0));

        assertThat(rows.get(0))
                .isEqualTo("2|JC-01|公开指南要素不全\n缺“办公时间”“传真号码”。\n发现：2026年10月8日\n算式：0.30分×2项"
                        + "|条例第十二条第二款|0.60|按要求补齐并核验|10月22日|");
        assertThat(rows.get(rows.size() - 1)).isEqualTo("合　计|3.06|另1项1.00分已无法补正，见计分卡，不再整改");
    }

    @Test
    void aPreviewSaysHowLongInsteadOfUntilWhen() {
        OfficialDocument preview = NoticePaper.of(Notices.preview(NoticeKind.RECTIFICATION));

        assertThat(preview.number()).isNull();
        assertThat(preview.date()).isNull();
        assertThat(text(preview)).anyMatch(line -> line.startsWith("请于发文之日后第10个工作日前完成整改"));
    }

    @Test
    void anInterviewSaysWhenAndWhere() {
        OfficialDocument notice = NoticePaper.of(Notices.issued(NoticeKind.INTERVIEW));

        assertThat(text(notice)).contains("三、约谈安排", "定于2026年10月21日（星期三）上午9时30分，在市政府办公楼三楼会议室进行，由市政府办公室主持。");
    }

    @Test
    void aProposalOfAccountabilityGoesToTheOrganThatSupervises() {
        OfficialDocument notice = NoticePaper.of(Notices.issued(NoticeKind.ACCOUNTABILITY));

        assertThat(notice.addressee()).isEqualTo("市监察委员会");
        assertThat(text(notice)).anyMatch(line -> line.contains("对市生态环境局负有责任的领导人员和直接责任人员依法作出处理"));
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"CIRCULAR", "COMMENDATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void noSentenceKeepsAnOpenPlace(NoticeKind kind) {
        assertThat(text(NoticePaper.of(Notices.issued(kind)))).noneMatch(line -> line.contains("{"));
        assertThat(text(NoticePaper.of(Notices.preview(kind)))).noneMatch(line -> line.contains("{"));
    }

    @Test
    void blanksBesideChineseAreLeftOutAndThoseBetweenWordsStay() {
        assertThat(Sentences.printed("2025 年度报告应于 2026-01-31 前提交（逾期 2 日），见 Word 2016 文件"))
                .isEqualTo("2025年度报告应于2026-01-31前提交（逾期2日），见Word 2016文件");
    }

    @Test
    void anEditionNobodyHasIsRefused() {
        assertThatThrownBy(() -> PaperTemplate.edition("2099.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2099.1");
    }
}
