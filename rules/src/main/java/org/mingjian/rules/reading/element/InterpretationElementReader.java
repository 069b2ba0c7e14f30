// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

import java.util.Set;
import org.mingjian.rules.facts.InterpretationElement;
import org.mingjian.rules.reading.page.Phrases;

/** Reads which elements an interpretation covers (国办发〔2016〕80号): each is told by the phrases such texts use for it. */
public final class InterpretationElementReader {

    private static final Phrases<InterpretationElement> PHRASES = Phrases.of(InterpretationElement.class)
            .tell(
                    InterpretationElement.BACKGROUND,
                    "背景 近年来 起草依据 制定依据 政策依据 出台依据 编制依据 法律依据 文件依据 主要依据 必要性 十分必要 新情况 "
                            + "新形势 实施以来 施行以来 出台以来 不相适应 不适应 起草过程 制定过程 出台过程 编制过程 "
                            + "决策部署 国务院部署 政府部署")
            .tell(
                    InterpretationElement.PURPOSE,
                    "目的 意义 目标任务 总体目标 主要目标 工作目标 规划目标 发展目标 旨在 为了 为贯彻 "
                            + "为深入贯彻 为全面贯彻 为进一步 为规范 为加强 为推动 为推进 为促进 为加快 为落实 为保障 为提高 "
                            + "为提升 为更好 为有效 为完善 为健全 为解决 为维护 为支持 为鼓励 确保 总体考虑 总体思路 重要举措 有利于 必要性")
            .tell(
                    InterpretationElement.MEASURES,
                    "主要内容 主要措施 具体措施 政策措施 重点任务 主要任务 重点内容 核心内容 具体内容 工作任务 重点工作 "
                            + "工作措施 保障措施 改革内容 主要举措 具体举措 重点举措 核心举措 创新举措 重要措施 主要条款 主要规定 "
                            + "内容框架 框架结构 补贴标准 补助标准 奖补标准 奖励标准 申报条件 申请条件 支持政策 扶持政策 "
                            + "适用范围 主要包括 明确了 规定了 提出了 实行 政策亮点 亮点 》共 》分为")
            .tell(
                    InterpretationElement.DIFFERENCES,
                    "新旧 主要变化 有哪些变化 有什么变化 变化情况 政策变化 政策差异 前后对比 有何不同 修订内容 修订的主要内容 修订的内容 "
                            + "修改内容 修改的主要内容 修改的内容 主要修改 主要修订 修订要点 修改要点 修订重点 修改重点 修订情况 修改情况 "
                            + "不同之处 主要区别 的区别 》相比 版相比 办法相比 规定相比 政策相比 条例相比 方案相比 预案相比 原来相比 "
                            + "此前相比 以往相比 之前相比 修订前相比 与上一版 与旧版 与旧办法 合二为一 与原《 与原来 与原有 与原规 "
                            + "与原办 与原政 与原方 与原条 与原文 较原 比原 原政策 新增了 新增加了 变更为 修改为 修订为");

    /** A figure of the new policy beside the old: 由三年延长为五年. */
    private static final String[] CHANGES = {
        "延长为", "延长至", "延长到", "调整为", "调整至", "提高为", "提高到", "提高至", "降低为", "降低到", "降低至", "缩短为", "缩短至", "缩短到", "增加到", "增加至",
        "减少到", "减少至", "压缩为", "压缩至"
    };

    private static final int CLAUSE = 24;

    private InterpretationElementReader() {}

    /** The elements that a folded text covers. */
    public static Set<InterpretationElement> read(String folded) {
        Set<InterpretationElement> elements = PHRASES.in(folded);
        if (!elements.contains(InterpretationElement.DIFFERENCES) && changes(folded)) {
            elements.add(InterpretationElement.DIFFERENCES);
        }
        return elements;
    }

    private static boolean changes(String folded) {
        for (String change : CHANGES) {
            for (int at = folded.indexOf(change); at >= 0; at = folded.indexOf(change, at + 1)) {
                String before = folded.substring(Math.max(0, at - CLAUSE), at);
                String clause = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
                if (clause.indexOf('由') >= 0 || clause.indexOf('原') >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
