// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody tried whether a way of filing requests works (渠道测试), 条例第二十八条. */
@FactType(
        name = "channel-probes",
        zh = "申请渠道测试",
        note = "公开办对各单位申请渠道的抽测，一行一个渠道一次",
        supplier = Supplier.OFFICE,
        key = {"channel", "testedOn"},
        happenedOn = "testedOn",
        notByBureau = "抽测由主管部门进行，被测单位不自报结果")
public record ChannelProbe(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "渠道", required = true) RequestChannel channel,
        @Column(zh = "测试日期", required = true) LocalDate testedOn,

        @Column(zh = "畅通", note = "能提交并被受理填 true；没有测成留空") @Nullable
        Boolean works,

        @Column(zh = "测试情况", note = "如 提交后报错、电话无人接听") @Nullable
        String detail,

        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
