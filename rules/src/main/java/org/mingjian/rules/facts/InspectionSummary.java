// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import org.jspecify.annotations.Nullable;

/** How many items of the list a year's double-random inspections covered (双随机抽查全覆盖). */
@FactType(
        name = "inspection-summaries",
        zh = "双随机抽查年度汇总",
        note = "年度抽查事项覆盖情况，一行一年",
        key = {"year"})
public record InspectionSummary(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "汇总年度", required = true) Integer year,
        @Column(zh = "抽查事项数", note = "随机抽查事项清单所列") @Nullable Integer plannedItems,

        @Column(zh = "已抽查事项数", note = "当年以双随机方式抽查过的") @Nullable
        Integer coveredItems,

        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
