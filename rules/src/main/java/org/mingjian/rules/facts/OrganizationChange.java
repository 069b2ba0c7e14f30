// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change the guide must reflect (机构变动). */
@FactType(
        name = "organization-changes",
        zh = "机构变动",
        note = "地址、电话、职能、名称、负责人变动，一行一项",
        key = {"kind", "effectiveOn"},
        happenedOn = "effectiveOn")
public record OrganizationChange(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "变动类型", required = true) OrganizationChangeKind kind,
        @Column(zh = "生效日期", required = true) LocalDate effectiveOn,
        @Column(zh = "变动内容") @Nullable String detail,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
