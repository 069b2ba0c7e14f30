// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting that discussed or decided public matters (行政会议), and how open it was, 国办发〔2016〕80号实施细则. */
@FactType(
        name = "meetings",
        zh = "会议公开",
        note = "局长办公会、常务会议、电视电话会议等，一行一次",
        key = {"id"},
        happenedOn = "heldOn")
public record Meeting(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "会议编号", note = "本单位内唯一", required = true)
        String id,

        @Column(zh = "会议类型") @Nullable MeetingKind kind,
        @Column(zh = "会议日期", required = true) LocalDate heldOn,
        @Column(zh = "议题", required = true) String topic,

        @Column(zh = "涉及公众利益", note = "需要社会广泛知晓的填 是") @Nullable
        Boolean publicInterest,

        @Column(zh = "涉及重大民生事项") @Nullable Boolean livelihood,
        @Column(zh = "依法不公开", note = "已经审查认定不公开") @Nullable Boolean withheld,
        @Column(zh = "公布日期", note = "公布议定事项或会议信息") @Nullable LocalDate publishedOn,
        @Column(zh = "直播", note = "广播电视、网络或新媒体直播") @Nullable Boolean livestreamed,

        @Column(zh = "方案载明公开和列席意见", note = "会议方案写明是否邀请列席、是否公开及方式") @Nullable
        Boolean opennessProposed,

        @Column(zh = "列席人数", note = "利益相关方、公众、专家、媒体") @Nullable
        Integer invitees,

        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
