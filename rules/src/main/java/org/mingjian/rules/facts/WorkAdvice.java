// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A problem of lawful duty that came to light while requests were handled, and the advice given on it (工作建议). */
@FactType(
        name = "work-advice",
        zh = "工作建议",
        note = "办理申请中发现依法履职问题后提出的工作建议，一行一个问题",
        key = {"id"},
        happenedOn = "foundOn")
public record WorkAdvice(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", required = true) String id,
        @Column(zh = "申请登记编号", note = "由哪件申请发现") @Nullable String request,
        @Column(zh = "发现日期", required = true) LocalDate foundOn,
        @Column(zh = "问题") @Nullable String problem,
        @Column(zh = "建议发出日期", note = "未发出留空") @Nullable LocalDate sentOn,
        @Column(zh = "收文单位") @Nullable String addressee,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
