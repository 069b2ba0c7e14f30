// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A letter of the public that asks for an answer (群众来信、留言), 国办秘函〔2019〕19号. */
@FactType(
        name = "letters",
        zh = "群众来信",
        note = "领导信箱、留言、12345 转办件等，一行一件，不含个人信息",
        key = {"id"},
        happenedOn = "receivedOn")
public record Letter(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "来信编号", note = "本单位内唯一", required = true)
        String id,

        @Column(zh = "来信渠道") @Nullable LetterChannel channel,
        @Column(zh = "收到日期", required = true) LocalDate receivedOn,

        @Column(zh = "有效诉求", note = "重复、无实质内容、不属本单位职责的填 否") @Nullable
        Boolean valid,

        @Column(zh = "办理时限", note = "转办单另有时限时填写，留空为 10 个工作日") @Nullable
        LocalDate dueOn,

        @Column(zh = "答复日期", note = "答复来信人之日") @Nullable LocalDate repliedOn,
        @Column(zh = "答复内容", note = "隐去个人信息") @Nullable String replyText,
        @Column(zh = "网址", note = "公开答复的页面") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
