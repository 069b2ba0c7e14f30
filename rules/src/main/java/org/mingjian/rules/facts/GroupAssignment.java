// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The comparison group a bureau belongs to for a time (考核分组), before the column of the register of bureaus. */
@FactType(
        name = "group-assignments",
        zh = "考核分组",
        note = "某一时间段内的考核分组，一行一段；未登记的时间按单位名册",
        supplier = Supplier.OFFICE,
        key = {"from"},
        notByBureau = "考核分组由主管部门确定")
public record GroupAssignment(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "开始日期", required = true) LocalDate from,
        @Column(zh = "终止日期", note = "含当日；留空为至今") @Nullable LocalDate to,

        @Column(zh = "考核分组", note = "考核方案中的分组代码", required = true)
        String group,

        @Column(zh = "理由") @Nullable String reason,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
