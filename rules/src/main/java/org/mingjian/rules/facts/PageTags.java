// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page looked at for the tags and the footer the design rules ask for (国办发〔2017〕47号附件). */
@FactType(
        name = "page-tags",
        zh = "网页标签抽查",
        note = "抽查的网页，一行一页",
        supplier = Supplier.OBSERVATION,
        key = {"url", "checkedOn"},
        happenedOn = "checkedOn",
        notByBureau = "抽查由主管部门进行，被查单位不自报结果")
public record PageTags(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网址", required = true) String url,
        @Column(zh = "检查日期", required = true) LocalDate checkedOn,
        @Column(zh = "页面层级", required = true) PageLevel level,
        @Column(zh = "已设标签", note = "一个也没有的留空") List<PageTag> tags,

        @Column(zh = "网站标识码标签值", note = "SiteIDCode 的内容") @Nullable
        String siteIdCode,

        @Column(zh = "发布时间标签值", note = "PubDate 的内容") @Nullable
        String pubDate,

        @Column(zh = "页脚标识", note = "首页填写；留空为未检查") List<FooterElement> footer,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public PageTags {
        tags = List.copyOf(tags);
        footer = List.copyOf(footer);
    }
}
