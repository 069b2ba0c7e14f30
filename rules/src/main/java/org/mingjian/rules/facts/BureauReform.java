// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a bureau came out of others on a day (机构改革): by another name, by merger or by division. A bureau that only changes
 * its name keeps its code; then {@code predecessors} is empty and {@code formerName} the name up to that day.
 */
@FactType(
        name = "bureau-reforms",
        zh = "机构改革",
        note = "更名、合并、分立，一行一项，登记在改革后的单位名下",
        supplier = Supplier.OFFICE,
        key = {"kind", "effectiveOn"},
        notByBureau = "机构改革由主管部门依改革文件登记")
public record BureauReform(
        @Column(zh = "单位代码", note = "改革后单位的代码", required = true)
        String bureau,

        @Column(zh = "改革方式", required = true) BureauReformKind kind,

        @Column(zh = "生效日期", note = "改革后的名称或单位自该日起", required = true)
        LocalDate effectiveOn,

        @Column(zh = "改革前单位", note = "单位代码；更名而代码不变的留空") List<String> predecessors,
        @Column(zh = "原名称", note = "更名前的全称") @Nullable String formerName,

        @Column(zh = "依据文件", note = "机构改革方案或批复的文号、名称", required = true)
        String basis,

        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public BureauReform {
        predecessors = List.copyOf(predecessors);
    }
}
