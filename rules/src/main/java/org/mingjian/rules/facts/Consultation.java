// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A public consultation on the draft of a decision (向社会公开征求意见), 国令713号第十四条、第十五条. */
@FactType(
        name = "consultations",
        zh = "决策征求意见",
        note = "向社会公开征求意见，一行一次",
        key = {"id"},
        happenedOn = "openedOn")
public record Consultation(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "征集编号", note = "本单位内唯一", required = true)
        String id,

        @Column(zh = "决策编号", note = "重大行政决策事项的编号") @Nullable String decision,
        @Column(zh = "征集主题", required = true) String title,
        @Column(zh = "开始日期", required = true) LocalDate openedOn,
        @Column(zh = "截止日期") @Nullable LocalDate closedOn,
        @Column(zh = "决策草案", note = "已随公告公布填 是") @Nullable Boolean draftPublished,

        @Column(zh = "草案说明", note = "起草背景、依据、主要内容，已公布填 是") @Nullable
        Boolean explanationPublished,

        @Column(zh = "缩短期限的说明", note = "不足 30 日时随公告公布的理由") @Nullable
        String shortenReason,

        @Column(zh = "听取意见形式", note = "实际采用的全部形式") List<ConsultationForm> forms,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public Consultation {
        forms = List.copyOf(forms);
    }
}
