// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question or misreading about a policy that came up again and again (集中疑问), 国办发〔2016〕80号. */
@FactType(
        name = "concerns",
        zh = "政策疑问收集",
        note = "12345 热线、信箱、调研、网络中的集中疑问和误读，一行一个",
        key = {"id"},
        happenedOn = "raisedOn")
public record Concern(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", required = true) String id,
        @Column(zh = "所涉文件", note = "文件编号") @Nullable String document,
        @Column(zh = "疑问内容") @Nullable String topic,
        @Column(zh = "类型", required = true) ConcernKind kind,

        @Column(zh = "发现日期", note = "汇总认定为集中疑问之日", required = true)
        LocalDate raisedOn,

        @Column(zh = "收集渠道", note = "如 12345、局长信箱") @Nullable
        String foundIn,

        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
