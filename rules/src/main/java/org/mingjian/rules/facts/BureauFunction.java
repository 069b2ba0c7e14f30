// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a bureau has a function for a time (职能), before the yes/no column of the register of bureaus.
 *
 * @param held no: it certainly has not
 */
@FactType(
        name = "bureau-functions",
        zh = "单位职能",
        note = "某一时间段内是否具备一项职能，一行一段；未登记的时间按单位名册",
        supplier = Supplier.OFFICE,
        key = {"function", "from"},
        notByBureau = "单位承担的职能由主管部门核定")
public record BureauFunction(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "职能", required = true) FunctionKind function,
        @Column(zh = "开始日期", required = true) LocalDate from,
        @Column(zh = "终止日期", note = "含当日；留空为至今") @Nullable LocalDate to,
        @Column(zh = "是否具备", required = true) Boolean held,
        @Column(zh = "依据文件", note = "三定规定或职能调整文件") @Nullable String basis,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
