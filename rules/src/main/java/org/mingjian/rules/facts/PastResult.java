// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau came to in an earlier evaluation, as its organizer published it (往期结果). Made under another scheme: shown
 * beside our scores, not compared point by point with them.
 *
 * @param fullMarks of that scheme; 100 where it is not given
 */
@FactType(
        name = "past-results",
        zh = "往期结果",
        note = "以往年度已公布的得分和名次，一期一行",
        supplier = Supplier.OFFICE,
        key = {"period"},
        notByBureau = "往期结果由主管部门按已公布的结果导入")
public record PastResult(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "考核期", note = "如 2019、2019Q3", required = true)
        String period,

        @Column(zh = "得分") @Nullable BigDecimal score,
        @Column(zh = "满分", note = "不是 100 分的填写") @Nullable BigDecimal fullMarks,
        @Column(zh = "名次") @Nullable Integer rank,
        @Column(zh = "分组", note = "公布时的分组名称") @Nullable String group,
        @Column(zh = "等次") @Nullable String grade,
        @Column(zh = "公布日期") @Nullable LocalDate publishedOn,

        @Column(zh = "来源文件", note = "公布结果的通报或公告，写标题、文号或网址", required = true)
        String document,

        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
