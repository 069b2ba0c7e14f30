// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the bureau's office of disclosure really is to be reached by: the yardstick for its guide, 条例第十二条. */
@FactType(
        name = "organization-profiles",
        zh = "机构信息",
        note = "信息公开工作机构的现行联系方式，一个单位一行",
        key = {})
public record OrganizationProfile(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "工作机构名称") @Nullable String office,
        @Column(zh = "联系电话", note = "多个号码用顿号分隔") @Nullable String phone,
        @Column(zh = "办公地址") @Nullable String address,
        @Column(zh = "核对日期", note = "何日拨打核实") @Nullable LocalDate verifiedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
