// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A written system of disclosure work (公开工作制度). */
@FactType(
        name = "regimes",
        zh = "公开工作制度",
        note = "公开工作的书面制度，一行一种",
        key = {"kind"})
public record Regime(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "制度种类", required = true) RegimeKind kind,
        @Column(zh = "制度名称") @Nullable String title,
        @Column(zh = "印发日期") @Nullable LocalDate issuedOn,
        @Column(zh = "修订日期") @Nullable LocalDate updatedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
