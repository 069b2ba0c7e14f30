// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The publication of a budget or of final accounts (预决算公开), 预算法第十四条、条例第二十条第（七）项. */
@FactType(
        name = "budget-disclosures",
        zh = "预决算公开",
        note = "预算、决算公开情况，一行一份",
        key = {"kind", "year"})
public record BudgetDisclosure(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "种类", required = true) BudgetKind kind,
        @Column(zh = "预算年度", required = true) Integer year,

        @Column(zh = "批复日期", note = "财政部门批复之日；区县为人大或常委会批准之日") @Nullable
        LocalDate approvedOn,

        @Column(zh = "公布日期", note = "未公布留空并填检查日期") @Nullable LocalDate publishedOn,
        @Column(zh = "有三公经费说明") @Nullable Boolean hasThreeExpenses,
        @Column(zh = "有机关运行经费说明") @Nullable Boolean hasRunningCosts,
        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
