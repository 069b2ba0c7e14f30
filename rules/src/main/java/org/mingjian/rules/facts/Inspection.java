// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A double-random inspection (双随机抽查) with the publication of its result, 条例第二十条第（十三）项. */
@FactType(
        name = "inspections",
        zh = "双随机抽查",
        note = "随机抽查任务，一行一次",
        key = {"id"})
public record Inspection(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "任务编号", required = true) String id,
        @Column(zh = "抽查任务", required = true) String title,
        @Column(zh = "抽查完成日期", note = "未完成留空") @Nullable LocalDate closedOn,

        @Column(zh = "结果公开日期", note = "未公开留空并填检查日期") @Nullable
        LocalDate resultPublishedOn,

        @Column(zh = "推送信用系统日期", note = "未推送留空并填检查日期") @Nullable
        LocalDate creditPushedOn,

        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
