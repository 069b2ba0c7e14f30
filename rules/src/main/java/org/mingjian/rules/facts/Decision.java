// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision of the office laid over findings: who, when, why (认定). */
@FactType(
        name = "decisions",
        zh = "认定",
        note = "不适用、豁免、复核、申诉、否决确认，一行一项",
        supplier = Supplier.OFFICE,
        key = {"id"},
        notByBureau = "认定由主管部门按程序作出")
public record Decision(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "认定编号", required = true) String id,
        @Column(zh = "认定类型", required = true) DecisionKind kind,
        @Column(zh = "认定结果", required = true) DecisionOutcome outcome,
        @Column(zh = "指标代码", required = true) String indicator,
        @Column(zh = "事项", note = "留空为整个指标") @Nullable String subject,

        @Column(zh = "问题编号", note = "留空为该事项的全部问题") @Nullable String finding,

        @Column(zh = "调整后的扣分", note = "认定结果为调整时必填，不小于 0，低于规则应扣分") @Nullable
        BigDecimal deduction,

        @Column(zh = "起始日期", note = "留空为考核期首日") @Nullable LocalDate from,
        @Column(zh = "终止日期", note = "豁免必填") @Nullable LocalDate to,
        @Column(zh = "认定人", required = true) String decidedBy,
        @Column(zh = "第二认定人", note = "须与认定人不同") @Nullable String confirmedBy,
        @Column(zh = "认定日期", required = true) LocalDate decidedOn,
        @Column(zh = "理由", required = true) String reason,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
