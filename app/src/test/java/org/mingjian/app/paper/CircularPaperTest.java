// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PaperFormat;

class CircularPaperTest {

    private static List<String> text(OfficialDocument document) {
        return document.blocks().stream()
                .map(block -> block instanceof Block.Heading heading
                        ? heading.text()
                        : ((Block.Paragraph) block).lead() + ((Block.Paragraph) block).text())
                .toList();
    }

    @Test
    void aCircularSaysResultWhoIsNamedProblemsByTypeAndRequirements() {
        OfficialDocument circular = CircularPaper.of(Circulars.issued());

        assertThat(circular.format()).isEqualTo(PaperFormat.NORMAL);
        assertThat(circular.title()).isEqualTo("关于2026年第三季度政务公开\n监督考核情况的通报");
        assertThat(text(circular))
                .contains(
                        "一、总体情况",
                        "52个单位中，优秀11个、良好28个、合格10个、不合格3个。分组看，A组（行政执法类）26个单位，平均86.42分；"
                                + "B组（综合管理类）26个单位，平均88.10分。得分和名次见附件1。",
                        "二、予以表扬的单位",
                        "三、予以通报批评的单位",
                        "（一）市自然资源局。发布日期倒填，经两人确认，单项否决。",
                        "四、主要问题",
                        "（一）依申请公开答复超期。涉及3个单位、4项：市生态环境局、市住房城乡建设局、市交通运输局。",
                        "五、工作要求");
        assertThat(circular.annexes()).extracting(Annex::title).containsExactly("政务公开监督考核得分表", "通报名单", "问题清单");
        assertThat(circular.remarks()).containsExactly("此件公开发布", "联系人：周砚，电话：0000-8000112");
    }

    @Test
    void eachGroupStandsUnderItsNameInTheScoreTable() {
        Block.Table scores = (Block.Table)
                CircularPaper.of(Circulars.issued()).annexes().get(0).blocks().get(0);

        assertThat(scores.table().rows().stream()
                        .filter(row -> row.cells().size() == 1)
                        .map(row -> row.cells().get(0).text()))
                .containsExactly("B组（综合管理类）", "A组（行政执法类）");
        assertThat(scores.table().rows()).hasSize(52 + 2);
    }

    @Test
    void bothJudgementsStandInTheProblemList() {
        Block.Table problems = (Block.Table)
                CircularPaper.of(Circulars.issued()).annexes().get(2).blocks().get(0);

        assertThat(problems.table().rows().get(0).cells().get(4).text()).isEqualTo("原判1.00\n现判0.50");
        assertThat(problems.table().rows().get(1).cells().get(4).text()).isEqualTo("0.50");
    }
}
