// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service to the public with its handling guide (政务服务事项、办事指南). */
@FactType(
        name = "service-items",
        zh = "公共服务事项",
        note = "政务服务（公共服务）事项及其办事指南，一行一项",
        key = {"id"})
public record ServiceItem(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "事项编码", required = true) String id,
        @Column(zh = "事项名称", required = true) String title,
        @Column(zh = "办事指南要素", note = "留空为没有核查") List<ServiceElement> elements,
        @Column(zh = "有服务承诺") @Nullable Boolean hasCommitment,
        @Column(zh = "有监督渠道") @Nullable Boolean hasSupervisionChannel,

        @Column(zh = "有审查标准", note = "行政审批事项填写，其他事项留空") @Nullable
        Boolean hasReviewStandard,

        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public ServiceItem {
        elements = List.copyOf(elements);
    }
}
