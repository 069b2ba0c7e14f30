// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

import java.util.Set;
import org.mingjian.rules.facts.InterpretationElement;
import org.mingjian.rules.reading.page.Phrases;

/** Reads what an interpretation explains (国办发〔2016〕80号), by the phrases such texts use for it. */
public final class InterpretationElementReader {

    private static final Phrases<InterpretationElement> PHRASES = Phrases.of(InterpretationElement.class)
            .tell(
                    InterpretationElement.BACKGROUND,
                    "背景 近年来 起草依据 制定依据 政策依据 出台依据 编制依据 法律依据 文件依据 必要性 新情况 "
                            + "新形势 实施以来 不相适应 起草过程 制定过程 出台过程 决策部署 国务院部署 政府部署")
            .tell(
                    InterpretationElement.PURPOSE,
                    "目的 意义 目标任务 总体目标 主要目标 工作目标 规划目标 发展目标 旨在 为了 为贯彻 "
                            + "为深入贯彻 为全面贯彻 为进一步 为规范 为加强 为推动 为促进 为加快 为落实 为保障 为提高 "
                            + "为提升 为更好 为有效 确保 总体考虑 总体思路 重要举措 有利于 必要性")
            .tell(
                    InterpretationElement.MEASURES,
                    "主要内容 主要措施 具体措施 政策措施 重点任务 主要任务 重点内容 核心内容 具体内容 工作任务 "
                            + "工作措施 保障措施 改革内容 主要举措 具体举措 重点举措 重要措施 补贴标准 补助标准 奖补标准 "
                            + "适用范围 主要包括 明确了 规定了 提出了 实行 政策亮点 亮点")
            .tell(
                    InterpretationElement.DIFFERENCES,
                    "新旧 主要变化 修订内容 修订的主要内容 修订的内容 修改内容 修改的主要内容 主要修改 主要修订 "
                            + "修订要点 修改要点 修订情况 修改情况 不同之处 主要区别 的区别 》相比 版相比 办法相比 "
                            + "规定相比 政策相比 条例相比 方案相比 预案相比 原来相比 此前相比 以往相比 之前相比 "
                            + "修订前相比 合二为一 与原《 与原来 与原有 与原规 与原办 与原政 与原方 与原条 与原文 较原 "
                            + "比原 原政策 延长为 调整为 提高为 提高到 降低为 降低到 缩短为 变更为 修改为 新增了 新增加了");

    private InterpretationElementReader() {}

    /** The elements that a folded text covers. */
    public static Set<InterpretationElement> read(String folded) {
        return PHRASES.in(folded);
    }
}
