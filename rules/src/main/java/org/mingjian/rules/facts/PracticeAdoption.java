// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A practice of the bureau that a higher administration spread (经验做法被推广); awards of societies are none. */
@FactType(
        name = "practice-adoptions",
        zh = "经验做法推广",
        note = "上级行政机关发文、通报推广的经验做法，一行一次",
        supplier = Supplier.OFFICE,
        key = {"practice", "documentNumber"},
        happenedOn = "adoptedOn",
        notByBureau = "上级推广由主管部门按上级文件核实登记")
public record PracticeAdoption(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "经验做法", note = "同一做法名称一致", required = true)
        String practice,

        @Column(zh = "推广层级", required = true) PracticeLevel level,

        @Column(zh = "文号", note = "推广文件或通报的文号", required = true)
        String documentNumber,

        @Column(zh = "推广机关") @Nullable String issuer,

        @Column(zh = "行政机关推广", note = "社会评选、媒体评奖填 否") @Nullable
        Boolean byAdministration,

        @Column(zh = "推广日期", required = true) LocalDate adoptedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
