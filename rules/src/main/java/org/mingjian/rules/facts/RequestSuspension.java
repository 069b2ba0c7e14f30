// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Time that does not count toward a reply (不计入期限), 条例第三十二条至第三十四条. */
@FactType(
        name = "request-suspensions",
        zh = "期限扣除",
        note = "征求第三方或其他机关意见所需时间，一行一次",
        key = {"request", "from"},
        happenedOn = "from")
public record RequestSuspension(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "申请登记编号", required = true) String request,
        @Column(zh = "征求意见日期", required = true) LocalDate from,
        @Column(zh = "收到意见日期") @Nullable LocalDate to,

        @Column(zh = "事由", required = true) SuspensionReason reason,

        @Column(zh = "书面征求") @Nullable Boolean inWriting,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
