// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report on disclosure work heard by a leader (领导听取政务公开工作汇报). */
@FactType(
        name = "briefings",
        zh = "领导听取汇报",
        note = "主要、分管负责人听取汇报或研究部署，一行一次",
        key = {"heldOn", "leaderRole"},
        happenedOn = "heldOn")
public record Briefing(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "日期", required = true) LocalDate heldOn,
        @Column(zh = "听取人", required = true) LeaderRole leaderRole,
        @Column(zh = "议题") @Nullable String matter,
        @Column(zh = "会议纪要文号") @Nullable String minutesNumber,
        @Column(zh = "佐证网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
