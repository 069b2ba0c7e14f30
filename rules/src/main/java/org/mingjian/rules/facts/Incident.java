// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A grave event in publishing (泄密、严重差错、重大负面舆情) that an authority has looked into. */
@FactType(
        name = "incidents",
        zh = "重大事件登记",
        note = "泄密、严重差错等重大事件，一行一起",
        supplier = Supplier.OFFICE,
        key = {"id"},
        happenedOn = "occurredOn",
        notByBureau = "重大事件由主管部门核实登记")
public record Incident(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", note = "本单位内唯一", required = true) String id,
        @Column(zh = "事件类型", required = true) IncidentKind kind,
        @Column(zh = "发生日期", required = true) LocalDate occurredOn,
        @Column(zh = "经过", note = "不写涉密和个人信息") @Nullable String summary,

        @Column(zh = "认定机关", note = "如保密行政管理部门、网信部门") @Nullable
        String confirmedBy,

        @Column(zh = "认定日期") @Nullable LocalDate confirmedOn,
        @Column(zh = "认定成立", note = "经查不属实的填否") @Nullable Boolean established,

        @Column(zh = "认定文书", note = "文号或者记录编号") @Nullable String confirmation,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
