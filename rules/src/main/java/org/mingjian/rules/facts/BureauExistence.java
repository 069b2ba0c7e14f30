// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a bureau exists (机构存续). Without a row it always did and still does.
 *
 * @param establishedOn first day it exists
 * @param abolishedOn first day it exists no more
 * @param successors codes of the bureaus that go on exercising its powers (继续行使其职权的行政机关)
 */
@FactType(
        name = "bureau-existences",
        zh = "机构存续",
        note = "设立和撤销日期，一个单位至多一行；一直存在的不必登记",
        supplier = Supplier.OFFICE,
        key = {},
        notByBureau = "单位的设立和撤销由主管部门依机构改革文件登记")
public record BureauExistence(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "设立日期", note = "自该日起考核") @Nullable LocalDate establishedOn,
        @Column(zh = "撤销日期", note = "自该日起不再考核") @Nullable LocalDate abolishedOn,
        @Column(zh = "承接单位", note = "继续行使其职权的单位代码") List<String> successors,
        @Column(zh = "依据文件", note = "文号、名称") @Nullable String basis,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public BureauExistence {
        successors = List.copyOf(successors);
    }
}
