// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stage of handling a request went through, and the day it was done, 条例第四十五条. */
@FactType(
        name = "request-stages",
        zh = "申请办理流程",
        note = "依申请公开台账的办理环节，一行一个环节",
        key = {"request", "stage"},
        happenedOn = "on")
public record RequestStage(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "申请登记编号", required = true) String request,
        @Column(zh = "环节", required = true) HandlingStage stage,
        @Column(zh = "完成日期", required = true) LocalDate on,
        @Column(zh = "经办人") @Nullable String handler,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
