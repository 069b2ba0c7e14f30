// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of a consultation: how many opinions, how many taken up, why others were not, 国令713号第十八条、第三十二条. */
@FactType(
        name = "consultation-feedback",
        zh = "意见采纳情况反馈",
        note = "公布意见采纳情况，一次征集一行",
        key = {"consultation"})
public record ConsultationFeedback(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "征集编号", required = true) String consultation,
        @Column(zh = "反馈公布日期") @Nullable LocalDate publishedOn,
        @Column(zh = "收到意见数", note = "没有收到填 0") @Nullable Integer received,
        @Column(zh = "采纳意见数", note = "含部分采纳") @Nullable Integer adopted,

        @Column(zh = "未采纳理由", note = "已说明填 是，全部采纳可留空") @Nullable
        Boolean reasonsGiven,

        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
