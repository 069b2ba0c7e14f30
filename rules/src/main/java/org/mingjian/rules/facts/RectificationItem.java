// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem of a rectification notice and what became of it (整改台账), 条例第四十七条.
 *
 * @param finding id of the finding it is about, the same in every evaluation that has it; absent where the problem was not
 *     found by an evaluation
 * @param remindedOn days on which a reminder or supervision order about it was sent
 */
@FactType(
        name = "rectification-items",
        zh = "整改台账",
        note = "整改通知书所列问题，一行一项",
        supplier = Supplier.OFFICE,
        key = {"id"},
        notByBureau = "整改问题由主管部门在整改通知书中列出")
public record RectificationItem(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "整改编号", required = true) String id,
        @Column(zh = "通知书文号") @Nullable String notice,

        @Column(zh = "问题编号", note = "考核结果中该问题的编号；平台之外下达的可留空") @Nullable
        String finding,

        @Column(zh = "指标代码") @Nullable String indicator,
        @Column(zh = "问题") @Nullable String problem,
        @Column(zh = "下达日期") @Nullable LocalDate issuedOn,
        @Column(zh = "整改期限", note = "最后一日", required = true) LocalDate dueOn,
        @Column(zh = "反馈日期") @Nullable LocalDate feedbackOn,
        @Column(zh = "状态") @Nullable RectificationStatus status,
        @Column(zh = "核查日期") @Nullable LocalDate verifiedOn,
        @Column(zh = "反弹日期", note = "销号后同一问题再次发生，可填多个") List<LocalDate> recurredOn,
        @Column(zh = "催办日期", note = "下达后发出提醒、督办的日期，可填多个") List<LocalDate> remindedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public RectificationItem {
        recurredOn = List.copyOf(recurredOn);
        remindedOn = List.copyOf(remindedOn);
    }
}
