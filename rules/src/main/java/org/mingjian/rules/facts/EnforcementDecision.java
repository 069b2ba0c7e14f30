// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision of administrative enforcement and its publication (行政执法决定公示), 条例第二十条第（五）项、第（六）项. */
@FactType(
        name = "enforcement-decisions",
        zh = "行政执法决定公示",
        note = "许可、处罚等执法决定，一行一件",
        key = {"id"},
        happenedOn = "madeOn")
public record EnforcementDecision(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "决定书文号", required = true) String id,
        @Column(zh = "决定种类", required = true) EnforcementKind kind,
        @Column(zh = "决定日期", required = true) LocalDate madeOn,

        @Column(zh = "应当公开", note = "处罚：有一定社会影响的填是") @Nullable
        Boolean mustPublish,

        @Column(zh = "公示日期", note = "未公示留空并填检查日期") @Nullable LocalDate publishedOn,

        @Column(zh = "推送信用系统日期", note = "许可、处罚填写；未推送留空并填检查日期") @Nullable
        LocalDate creditPushedOn,

        @Column(zh = "变更或撤销日期", note = "处罚被变更、撤销、确认违法或无效") @Nullable
        LocalDate annulledOn,

        @Column(zh = "撤回公示日期", note = "未撤回留空并填检查日期") @Nullable
        LocalDate withdrawnOn,

        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
