// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A major administrative decision (重大行政决策) of the yearly list, 国令713号第三条. */
@FactType(
        name = "major-decisions",
        zh = "重大行政决策事项",
        note = "列入年度重大行政决策事项目录的决策，一行一件",
        key = {"id"})
public record MajorDecision(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "决策编号", note = "本单位内唯一", required = true)
        String id,

        @Column(zh = "决策事项", required = true) String title,

        @Column(zh = "决定日期", note = "集体讨论决定之日，未决定留空") @Nullable
        LocalDate decidedOn,

        @Column(zh = "已公开征求意见", note = "查实没有征求意见填 否") @Nullable
        Boolean consulted,

        @Column(zh = "依法不征求意见", note = "依法不予公开的决策、突发事件应急处置") @Nullable
        Boolean exempt,

        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
