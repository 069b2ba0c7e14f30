// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The annual report on disclosure (年度报告), 条例第四十九条、第五十条. */
@FactType(
        name = "annual-reports",
        zh = "年度报告",
        note = "政府信息公开工作年度报告，一行一年",
        key = {"year"})
public record AnnualReport(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "报告年度", required = true) Integer year,
        @Column(zh = "提交日期", note = "向主管部门提交") @Nullable LocalDate submittedOn,
        @Column(zh = "公布日期") @Nullable LocalDate publishedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
