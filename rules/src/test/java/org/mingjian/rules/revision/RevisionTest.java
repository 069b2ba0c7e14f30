// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeFile;
import org.mingjian.rules.scheme.SchemeReader;

class RevisionTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final SchemeReader READER = new SchemeReader(RULEBOOK);

    /** An edition of our own, so that the standard one may grow. */
    private static final String TEXT = SchemeFile.text("2026_quarterly");

    private static final EvaluationScheme BEFORE = READER.read("before.yaml", TEXT);

    @Test
    void anEditionBesideItselfHasNoChanges() {
        assertThat(Revision.of(BEFORE, READER.read("same.yaml", TEXT), RULEBOOK, Optional.empty()))
                .isEmpty();
    }

    @Test
    void pointsThatMoveFromOneIndicatorToAnotherAreSaidOnceEach() {
        List<String> sentences =
                revised(TEXT.replace("{code: JD-03, points: \"2.00\"}", "{code: JD-03, points: \"3.00\"}")
                        .replace("{code: JD-07, points: \"1.00\"}", "{code: JD-07, points: \"0.50\"}")
                        .replace("{code: JD-02, points: \"3.00\"}", "{code: JD-02, points: \"2.50\"}"));

        assertThat(sentences)
                .containsExactly("JD-02 3→2.5分（应解读文件解读覆盖率）", "JD-03 2→3分（解读材料滞后程度）", "JD-07 1→0.5分（文件与解读相互关联）");
    }

    @Test
    void addedAndRemovedIndicatorsAreNamedWithTheirWorth() {
        List<String> sentences = revised(TEXT.replace(
                "{code: PT-03, points: \"1.00\"}", "{code: PT-X1, title: 栏目抽查, dimension: PT, points: \"1.00\"}"));

        assertThat(sentences).containsExactly("取消 PT-03 栏目更新与空白栏目 1分", "新增 PT-X1 栏目抽查 1分");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "title: 2026年度政务公开季度测评办法|title: 季度办法|方案名称 2026年度政务公开季度测评办法→季度办法",
                "{code: JD-03, points: \"2.00\"}|{code: JD-03, points: \"2.00\", cap: \"1.50\"}|JD-03 封顶 2→1.5分",
                "{code: JD-03, points: \"2.00\"}|{code: JD-03, points: \"2.00\", parameters: {minorAboveWorkingDays: 5}}|JD-03 参数“滞后超过多少个工作日开始扣分” 3→5工作日",
                "{code: JD-03, points: \"2.00\"}|{code: JD-03, points: \"2.00\", automation: semi}|JD-03 判定方式 自动→半自动",
                "{code: JD-03, points: \"2.00\"}|{code: JD-03, points: \"2.00\", deductions: {LAG_MAJOR: {mode: per_occurrence, amount: \"0.50\"}}}|JD-03 LAG_MAJOR 扣分 每例0.4分→每例0.5分",
                "{code: JD-03, points: \"2.00\"}|{code: JD-03, points: \"2.00\", material_due_on: 2026-12-01}|JD-03 补交佐证截止日 无→2026-12-01",
                "{code: PT, title: 平台、新媒体与发布安全, points: \"1.00\"}|{code: PT, title: 平台, points: \"1.00\"}|板块 PT 名称 平台、新媒体与发布安全→平台",
                "{code: PT, title: 平台、新媒体与发布安全, points: \"1.00\"}|{code: PT, title: 平台、新媒体与发布安全, points: \"1.00\", cap: \"0.50\"}|板块 PT 封顶 无→0.5分",
                "from: \"90.00\"|from: \"85.00\"|等次“优秀”起点 90→85分",
                "- {grade: 良好, from: \"80.00\"}|- {grade: 较好, from: \"75.00\"}|取消等次“良好”80分及以上+新增等次“较好”75分及以上",
                "action: cap, value: \"59.00\"|action: stop|单项否决 总分以59分为限，等次为不合格→不计得分，等次为不合格",
                "gate: \"100.00\", cap: \"0.00\"|gate: \"80.00\", cap: \"5.00\"|加分门槛 100→80分+加分上限 0→5分",
                "method: competition|method: dense|排名方法 并列后跳号（1、1、3）→并列后不跳号（1、1、2）",
                "- {by: fewer_violations}|- {by: coverage}|同分区分 否决少者在前、问题少者在前→否决少者在前、覆盖率高者在前",
                "method: competition|method: competition\\n  tie_display: strokes|同名次排列 按单位代码→按名称笔画",
                "coverage_floor: \"60.00\"|coverage_floor: \"70.00\"|覆盖率下限 60→70%",
                "noise: \"0.60\"|noise: \"1.00\"|并列区间 0.6→1分",
                "not_applicable: rescale|not_applicable: redistribute|不适用处理 按应评满分折算→分值分给其余指标",
                "{when: overdue, notice: reminder, working_days: 3|{when: overdue, notice: reminder, working_days: 5|取消处置阶梯整改逾期工作日超过：：提醒，3个工作日，整改逾期+新增处置阶梯整改逾期工作日超过：：提醒，5个工作日，整改逾期",
                "{appeal: 5, appeal_decision: 5}|{appeal: 5, appeal_decision: 10}|申诉决定期限 5→10个工作日",
                "snapshot: last_day|snapshot: null|快照日 考核期最后一日→评估当日",
                "{period: 2026Q4, from: 2026-10-01, to: 2026-12-31}|{period: 2026Q4, from: 2026-10-01, to: 2026-12-30}|取消考核期2026Q4（2026-10-01至2026-12-31）+新增考核期2026Q4（2026-10-01至2026-12-30）",
                "- {code: G4, title: 公共企事业单位}|- {code: G4, title: 企事业单位}|取消分组G4 公共企事业单位+新增分组G4 企事业单位",
                "[YS, GF], reason|[GF], reason|取消不承担的指标G4：GF-01、GF-04、YS-03、YS-04、YS-05、YS-06（公共企事业单位适用《政府信息公开条例》第五十五条，不承担本项义务）+新增不承担的指标G4：GF-01、GF-04（公共企事业单位适用《政府信息公开条例》第五十五条，不承担本项义务）",
                "indicators: [YS-03, VT-03]|indicators: [VT-03, YS-03]|取消同一事实只扣一次逾期未答复的申请：YS-03→VT-03+新增同一事实只扣一次逾期未答复的申请：VT-03→YS-03"
            })
    void everyTraitThatDiffersIsSaidInChinese(String old, String now, String sentences) {
        assertThat(TEXT).contains(old);

        assertThat(revised(TEXT.replace(old, now.replace("\\n", "\n")))).containsExactly(sentences.split("\\+"));
    }

    @Test
    void aCompositeSaysWhichComponentChanged() {
        String text = SchemeFile.text("2026_composite");
        EvaluationScheme before = READER.read("before.yaml", text);
        EvaluationScheme after = READER.read(
                "after.yaml",
                text.replace("weight: \"0.70\"", "weight: \"0.60\"")
                        .replace(
                                "code: ZH-05, title: 第四季度日常监测, weight: \"0.075\"",
                                "code: ZH-05, title: 第四季度日常监测, weight: \"0.175\""));

        assertThat(Revision.of(before, after, RULEBOOK, Optional.empty()))
                .containsExactly(
                        "ZH-01 70→60分（第三方评估）",
                        "ZH-05 7.5→17.5分（第四季度日常监测）",
                        "取消综合得分组成ZH-01 第三方评估：2026_third_party 2026，权重70%",
                        "取消综合得分组成ZH-05 第四季度日常监测：2026_quarterly 2026Q4，权重7.5%",
                        "新增综合得分组成ZH-01 第三方评估：2026_third_party 2026，权重60%",
                        "新增综合得分组成ZH-05 第四季度日常监测：2026_quarterly 2026Q4，权重17.5%");
    }

    @Test
    void renumberedIndicatorsAreNoNewOnes() {
        EvaluationScheme hand = READER.byId("2025_municipal");
        EvaluationScheme standard = READER.byId("2026_municipal");
        Renumbering renumbering =
                new RenumberingReader(READER.shipped()).shipped().get(0);

        List<String> sentences = Revision.of(hand, standard, RULEBOOK, Optional.of(renumbering));

        assertThat(sentences)
                .contains(
                        "改号 YQ-01→YS-03（按期答复→法定期限内答复，15分→4分）",
                        "改号 ZG-01→JC-02（公开指南和目录→公开指南及时更新，8分→2分）",
                        "取消 ZZ-03 信息报送数量 2分",
                        "新增 VT-03 依申请公开长期不答复或拒绝受理 单项否决")
                .noneMatch(sentence -> sentence.startsWith("新增 YS-03"));
    }

    private static List<String> revised(String text) {
        return Revision.of(BEFORE, READER.read("after.yaml", text), RULEBOOK, Optional.empty());
    }
}
