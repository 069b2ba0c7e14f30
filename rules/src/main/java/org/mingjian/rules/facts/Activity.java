// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An activity that brings the bureau and the public together (互动活动): open day, online interview. */
@FactType(
        name = "activities",
        zh = "互动活动",
        note = "政府开放日、在线访谈等，一行一次",
        key = {"heldOn", "topic"},
        happenedOn = "heldOn")
public record Activity(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "活动类型", required = true) ActivityKind kind,
        @Column(zh = "活动日期", required = true) LocalDate heldOn,
        @Column(zh = "活动主题", required = true) String topic,
        @Column(zh = "参加人数") @Nullable Integer attendees,
        @Column(zh = "实录网址", note = "公开的活动实录或报道") @Nullable String url,
        @Column(zh = "意见办理情况", note = "收到的意见和答复") @Nullable String feedback,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
