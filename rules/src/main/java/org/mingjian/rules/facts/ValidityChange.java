// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change in the validity of a normative document (废止、失效、修改). */
@FactType(
        name = "validity-changes",
        zh = "规范性文件效力变动",
        note = "废止、失效、修改，一行一次",
        key = {"document", "on"},
        happenedOn = "on")
public record ValidityChange(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "文件编号", required = true) String document,
        @Column(zh = "变动后状态", required = true) Validity status,
        @Column(zh = "变动日期", required = true) LocalDate on,

        @Column(zh = "原网页标注", note = "未标注留空并填检查日期") @Nullable
        Validity labelOnPage,

        @Column(zh = "标注日期") @Nullable LocalDate labelUpdatedOn,
        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
