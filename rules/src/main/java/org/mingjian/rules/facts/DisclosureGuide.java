// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The disclosure guide (公开指南), 条例第十二条第二款. */
@FactType(
        name = "disclosure-guides",
        zh = "公开指南",
        note = "本单位政府信息公开指南",
        key = {"url"})
public record DisclosureGuide(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网址", required = true) String url,
        @Column(zh = "可打开") @Nullable Boolean reachable,
        @Column(zh = "要素") List<GuideElement> elements,
        @Column(zh = "更新日期") @Nullable LocalDate updatedOn,
        @Column(zh = "历次更新日期") List<LocalDate> updates,
        @Column(zh = "指南电话") @Nullable String phone,
        @Column(zh = "列明的申请渠道", note = "没有核对留空") List<RequestChannel> requestChannels,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public DisclosureGuide {
        elements = List.copyOf(elements);
        updates = List.copyOf(updates);
        requestChannels = List.copyOf(requestChannels);
    }
}
