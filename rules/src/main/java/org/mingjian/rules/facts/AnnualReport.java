// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
        @Column(zh = "统计期起始日期") @Nullable LocalDate periodFrom,
        @Column(zh = "统计期终止日期") @Nullable LocalDate periodTo,
        @Column(zh = "报告部分", note = "报告实有的部分") List<ReportSection> sections,

        @Column(zh = "本年新收申请", note = "申请办理表第一行，自左至右七个数，末个为总计；只填一个数即为总计")
        List<Integer> newRequests,

        @Column(zh = "上年结转申请", note = "申请办理表第二行，填法同上") List<Integer> carriedIn,

        @Column(zh = "本年度办理结果总计", note = "申请办理表第三部分的总计行，填法同上")
        List<Integer> handled,

        @Column(zh = "结转下年度申请", note = "申请办理表第四行，填法同上") List<Integer> carriedOut,

        @Column(zh = "行政复议", note = "结果维持、结果纠正、其他结果、尚未审结、总计五个数")
        List<Integer> reviews,

        @Column(zh = "未经复议直接起诉", note = "五个数，同上") List<Integer> directSuits,
        @Column(zh = "复议后起诉", note = "五个数，同上") List<Integer> suitsAfterReview,

        @Column(zh = "与上年报告重复比例", note = "0—1，有全文时由系统计算") @Nullable
        BigDecimal similarityToLastYear,

        @Column(zh = "与他单位报告重复比例", note = "0—1，与同年度报告中最相近的一份比较，有全文时由系统计算") @Nullable
        BigDecimal similarityToPeer,

        @Column(zh = "最相近的单位") @Nullable String similarPeer,
        @Column(zh = "报告全文") @Nullable String text,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public AnnualReport {
        sections = List.copyOf(sections);
        newRequests = List.copyOf(newRequests);
        carriedIn = List.copyOf(carriedIn);
        handled = List.copyOf(handled);
        carriedOut = List.copyOf(carriedOut);
        reviews = List.copyOf(reviews);
        directSuits = List.copyOf(directSuits);
        suitsAfterReview = List.copyOf(suitsAfterReview);
    }
}
