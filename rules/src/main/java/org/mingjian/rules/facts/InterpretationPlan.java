// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The plan for interpreting a policy (解读方案), made while the policy is drafted. */
@FactType(
        name = "interpretation-plans",
        zh = "解读方案",
        note = "政策解读方案，一行一件文件",
        key = {"document"},
        happenedOn = "createdOn")
public record InterpretationPlan(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "文件编号", required = true) String document,
        @Column(zh = "方案日期", required = true) LocalDate createdOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
