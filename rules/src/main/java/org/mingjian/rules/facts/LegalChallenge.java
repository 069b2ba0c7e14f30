// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Administrative review or litigation about disclosure (行政复议、行政诉讼), 条例第五十一条. */
@FactType(
        name = "legal-challenges",
        zh = "复议诉讼台账",
        note = "因政府信息公开引起的行政复议、行政诉讼，一行一案",
        key = {"id"},
        happenedOn = "filedOn")
public record LegalChallenge(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(
                zh = "案号或编号",
                also = {"案号", "案件编号", "编号"},
                required = true)
        String id,

        @Column(zh = "类型", required = true) ChallengeKind kind,
        @Column(zh = "申请登记编号", note = "所涉申请") @Nullable String request,
        @Column(zh = "受理日期", required = true) LocalDate filedOn,
        @Column(zh = "审结日期", note = "未审结留空") @Nullable LocalDate closedOn,
        @Column(zh = "结果", note = "与年度报告统计口径一致") @Nullable ChallengeResult result,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
