// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An emergency or a matter of public opinion that called for an answer (突发事件、政务舆情), 国办发〔2016〕61号, 国办发〔2016〕80号. */
@FactType(
        name = "opinion-events",
        zh = "政务舆情和突发事件",
        note = "需要回应的舆情和突发事件，一行一起",
        supplier = Supplier.OFFICE,
        key = {"id"},
        happenedOn = "occurredAt",
        notByBureau = "舆情由主管部门会同宣传、网信部门登记")
public record OpinionEvent(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "事件编号", note = "本单位内唯一", required = true)
        String id,

        @Column(zh = "事项", required = true) String title,
        @Column(zh = "事件级别", required = true) EventLevel level,

        @Column(zh = "发生或获知时间", note = "精确到分，如 2026-09-30T14:30", required = true)
        LocalDateTime occurredAt,

        @Column(zh = "本单位为责任主体", note = "涉事责任部门填 是，协同单位填 否") @Nullable
        Boolean responsible,

        @Column(zh = "首次权威发布时间", note = "精确到分") @Nullable LocalDateTime respondedAt,

        @Column(zh = "新闻发布会时间", note = "精确到分，特别重大和重大事件填写") @Nullable
        LocalDateTime pressConferenceAt,

        @Column(zh = "持续发布日期", note = "首次发布之后的各次发布") List<LocalDate> followUpsOn,
        @Column(zh = "处置完毕日期") @Nullable LocalDate settledOn,

        @Column(zh = "属重大问题", note = "群众反映的重大问题，须公布调查处置情况") @Nullable
        Boolean majorProblem,

        @Column(zh = "处置结果公布日期", note = "重大问题填写") @Nullable LocalDate dispositionPublishedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public OpinionEvent {
        followUpsOn = List.copyOf(followUpsOn);
    }
}
