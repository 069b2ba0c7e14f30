// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Points people gave for a manual indicator; two people, with evidence (人工评分). */
@FactType(
        name = "manual-scores",
        zh = "人工评分",
        note = "人工指标的评分，一行一个指标一次",
        supplier = Supplier.OFFICE,
        key = {"indicator", "scoredOn"},
        notByBureau = "评分由主管部门组织的评分人给出")
public record ManualScore(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "指标代码", required = true) String indicator,

        @Column(zh = "得分", note = "不超过分值；加分项填加分，单项否决填发现的情形数", required = true)
        BigDecimal points,

        @Column(zh = "评分人", required = true) String scorer,
        @Column(zh = "复核人", note = "须与评分人不同") @Nullable String confirmer,
        @Column(zh = "评分日期", required = true) LocalDate scoredOn,

        @Column(zh = "适用起始日期", note = "评分对哪段时间有效，留空为评分当年1月1日") @Nullable
        LocalDate from,

        @Column(zh = "适用终止日期", note = "留空为评分当年12月31日") @Nullable
        LocalDate to,

        @Column(zh = "佐证", note = "网址或文件摘要") @Nullable String evidence,
        @Column(zh = "说明") @Nullable String note,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {

    /** First day the score speaks for: as registered, else New Year of the year it was given. */
    public LocalDate firstDay() {
        return from == null ? scoredOn.withDayOfYear(1) : from;
    }

    /** Last day the score speaks for: as registered, else the end of the year it was given. */
    public LocalDate lastDay() {
        return to == null ? LocalDate.of(scoredOn.getYear(), 12, 31) : to;
    }
}
