// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who reviews a bureau's acts of a time (行政复议机关), all columns before those of the register of bureaus. */
@FactType(
        name = "review-organs",
        zh = "复议机关",
        note = "某一时间段内作出的行为由谁复议，一行一段；未登记的时间按单位名册",
        supplier = Supplier.OFFICE,
        key = {"from"},
        notByBureau = "行政复议机关由主管部门核定")
public record ReviewOrgan(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "开始日期", required = true) LocalDate from,
        @Column(zh = "终止日期", note = "含当日；留空为至今") @Nullable LocalDate to,
        @Column(zh = "本级人民政府", note = "写全称") @Nullable String government,
        @Column(zh = "上一级主管部门", note = "写全称") @Nullable String upperDepartment,
        @Column(zh = "上一级人民政府", note = "写全称") @Nullable String upperGovernment,
        @Column(zh = "复议管辖", note = "留空按单位类别认定") @Nullable ReviewLine reviewLine,
        @Column(zh = "依据文件", note = "文号、名称") @Nullable String basis,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
