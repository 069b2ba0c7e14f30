// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A power that was cancelled, delegated, taken over or added, and when the list followed (权责清单动态调整). */
@FactType(
        name = "power-changes",
        zh = "权责清单变动",
        note = "取消、下放、承接、新增的权力事项，一行一项",
        key = {"item", "effectiveOn"},
        happenedOn = "effectiveOn")
public record PowerChange(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "权力事项", required = true) String item,
        @Column(zh = "变动方式", required = true) PowerChangeKind kind,
        @Column(zh = "生效日期", required = true) LocalDate effectiveOn,
        @Column(zh = "依据文件") @Nullable String basis,

        @Column(zh = "清单更新日期", note = "未更新留空并填检查日期") @Nullable
        LocalDate reflectedOn,

        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
