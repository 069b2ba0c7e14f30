// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bureau publishes about its enforcement beforehand (行政执法事前公示), 国办发〔2018〕118号. */
@FactType(
        name = "enforcement-profiles",
        zh = "行政执法事前公示",
        note = "本单位行政执法事前公示页面",
        key = {"url"})
public record EnforcementProfile(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网址", required = true) String url,
        @Column(zh = "公示要素", note = "留空为没有核查") List<EnforcementElement> elements,
        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public EnforcementProfile {
        elements = List.copyOf(elements);
    }
}
