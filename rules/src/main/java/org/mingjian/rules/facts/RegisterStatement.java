// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bureau's statement that a register is complete for a time; only then do missing rows mean "none". */
@FactType(
        name = "register-statements",
        zh = "台账完整性声明",
        note = "单位声明某台账在一段时间内完整",
        key = {"register", "from"})
public record RegisterStatement(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "台账", note = "事实类型名称，如 disclosure-requests", required = true)
        String register,

        @Column(zh = "起始日期", required = true) LocalDate from,
        @Column(zh = "终止日期", required = true) LocalDate to,
        @Column(zh = "完整", required = true) Boolean complete,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
