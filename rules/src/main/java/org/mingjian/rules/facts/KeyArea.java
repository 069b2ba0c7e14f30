// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A field of work the year's points (年度要点) assign to the bureau for disclosure, 条例第十九条至第二十二条. */
@FactType(
        name = "key-areas",
        zh = "重点领域任务",
        note = "年度要点分给本单位的重点领域，一行一个",
        supplier = Supplier.OFFICE,
        key = {"code"},
        notByBureau = "重点领域任务由年度要点分解，主管部门登记")
public record KeyArea(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "领域代码", note = "与公开信息的“重点领域”一致；有专门栏目的写栏目编号", required = true)
        String code,

        @Column(zh = "领域名称", required = true) String title,
        @Column(zh = "全年最少条数", note = "没有要求的留空") @Nullable Integer yearlyItems,

        @Column(zh = "最长更新间隔（日）", note = "没有要求的留空") @Nullable
        Integer cadenceDays,

        @Column(zh = "任务起始日期", note = "留空为年初") @Nullable LocalDate startsOn,
        @Column(zh = "任务终止日期", note = "留空为一直有效") @Nullable LocalDate endsOn,
        @Column(zh = "栏目网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
