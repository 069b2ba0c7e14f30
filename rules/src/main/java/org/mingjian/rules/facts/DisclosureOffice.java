// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The office that does the daily work of disclosure (政府信息公开工作机构), 条例第四条. */
@FactType(
        name = "disclosure-offices",
        zh = "公开工作机构",
        note = "负责政府信息公开日常工作的机构和人员",
        key = {"officeName"})
public record DisclosureOffice(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "机构名称", required = true) String officeName,
        @Column(zh = "专职人员数") @Nullable Integer staffCount,
        @Column(zh = "分管负责人") @Nullable String leader,

        @Column(zh = "分管负责人已报备", note = "向政务公开主管部门报备") @Nullable
        Boolean leaderFiled,

        @Column(zh = "报备日期") @Nullable LocalDate filedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
