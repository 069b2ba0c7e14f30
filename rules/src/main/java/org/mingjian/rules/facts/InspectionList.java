// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The list of items, or one of the two libraries, of double-random inspection (双随机一单两库). */
@FactType(
        name = "inspection-lists",
        zh = "双随机一单两库",
        note = "随机抽查事项清单和两个名录库，一行一种",
        key = {"kind"})
public record InspectionList(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "种类", required = true) InspectionListKind kind,
        @Column(zh = "更新日期") @Nullable LocalDate updatedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
