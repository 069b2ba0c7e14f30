// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One look at the site or channel of a bureau: its disclosure column (国办公开办函〔2019〕61号), functions (条例第二十四条), home page. */
@FactType(
        name = "site-checks",
        zh = "网站检查记录",
        note = "检查一次网站或频道，一行一次",
        supplier = Supplier.OBSERVATION,
        key = {"site", "checkedOn"},
        happenedOn = "checkedOn",
        notByBureau = "网站检查由主管部门进行，被查单位不自报结果")
public record SiteCheck(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网站或频道", note = "网址或名称", required = true)
        String site,

        @Column(zh = "检查日期", required = true) LocalDate checkedOn,
        @Column(zh = "有政府信息公开专栏", note = "留空为未检查") @Nullable Boolean hasDisclosureColumn,
        @Column(zh = "专栏名称", note = "页面显示的名称") @Nullable String columnName,
        @Column(zh = "专栏板块", note = "检查时能打开的板块") List<DisclosureSection> sections,
        @Column(zh = "依申请公开入口可打开") @Nullable Boolean requestEntryOpens,
        @Column(zh = "混入无关内容", note = "如工作动态、新闻") @Nullable Boolean unrelatedContent,
        @Column(zh = "站内检索可用") @Nullable Boolean searchWorks,
        @Column(zh = "检索抽查条数") @Nullable Integer searchSamples,
        @Column(zh = "检索命中条数") @Nullable Integer searchHits,
        @Column(zh = "附件抽查个数") @Nullable Integer downloadSamples,
        @Column(zh = "附件可下载个数") @Nullable Integer downloadsWorking,

        @Column(zh = "首页最近更新日期", note = "首页上日期最新的信息") @Nullable
        LocalDate homeUpdatedOn,

        @Column(zh = "有咨询渠道", note = "能够提交咨询留言") @Nullable Boolean consultationChannel,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public SiteCheck {
        sections = List.copyOf(sections);
    }
}
