// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A yearly plan, breakdown of tasks or summary of work (年度计划、任务分解、总结). */
@FactType(
        name = "plans",
        zh = "年度计划和总结",
        note = "年度工作计划、立法计划、任务分解、工作总结，一行一份",
        key = {"kind", "year"})
public record Plan(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "种类", required = true) PlanKind kind,

        @Column(zh = "所属年度", note = "计划写计划年度，总结写被总结的年度", required = true)
        Integer year,

        @Column(zh = "公布日期") @Nullable LocalDate publishedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
