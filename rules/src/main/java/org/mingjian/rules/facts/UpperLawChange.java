// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change of a law above, which makes the bureau look through its own normative documents (上位法变动). */
@FactType(
        name = "upper-law-changes",
        zh = "上位法变动",
        note = "影响本单位规范性文件的上位法变动，一行一次",
        supplier = Supplier.OFFICE,
        key = {"id"},
        happenedOn = "changedOn",
        notByBureau = "上位法变动由主管部门登记")
public record UpperLawChange(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", note = "本单位内唯一", required = true) String id,
        @Column(zh = "上位法名称", required = true) String law,

        @Column(zh = "施行日期", note = "制定、修改、废止的施行之日", required = true)
        LocalDate changedOn,

        @Column(zh = "清理完成日期", note = "修改、废止或者决定保留相关文件之日") @Nullable
        LocalDate handledOn,

        @Column(zh = "检查日期", note = "检查时未清理的填写") @Nullable LocalDate checkedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
